#include "ui/accounts/AccountsPage.h"

#include "accounts/AccountBook.h"
#include "accounts/AccountColors.h"
#include "accounts/KeyKeeper.h"
#include "models/AccountListModel.h"
#include "text/PlainSigns.h"
#include "ui/accounts/AccountDelegate.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/TextBounds.h"
#include "ui/notice/NoticeBar.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int listLetters = 40;
constexpr int formLetters = 84;

struct Typed {
    AccountId shown;
    AccountId next;
    QHash<AccountId, TypedAccount> typed;
};

} // namespace

AccountsPage::AccountsPage(const Theme &theme, AccountBook &book, KeyKeeper &keeper,
                           QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_book(book),
      m_keeper(keeper),
      m_saver(book, keeper),
      m_model(new AccountListModel(book, this)),
      m_list(new QListView),
      m_columns(new QHBoxLayout(this)),
      m_none(new PlainLabel(tr("None yet. Until there is one, the local workspace is there to work "
                               "with."),
                            u"muted"_s)),
      m_back(new QPushButton(tr("Back"))),
      m_form(new AccountForm(theme)),
      m_next(AccountBook::newId()),
      m_shown(m_next)
{
    auto *formColumn = new QWidget;
    boundWidth(*formColumn, theme, formLetters);
    auto *formLayout = new QVBoxLayout(formColumn);
    formLayout->setContentsMargins(0, 0, 0, 0);
    formLayout->addWidget(m_form);
    formLayout->addStretch();
    m_listColumn = newListColumn(theme);
    m_columns->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    m_columns->setSpacing(Theme::margin);
    m_columns->addWidget(m_listColumn);
    m_columns->addWidget(formColumn, 1);
    m_columns->addStretch();

    const auto followCount = [this] {
        m_none->setVisible(m_model->rowCount() == 0);
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, followCount);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, followCount);
    followCount();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AccountsPage::followSelection);
    connect(m_form, &AccountForm::edited, this, [this] { m_connectionTest.cancel(); });
    connect(m_form, &AccountForm::saveRequested, this, [this] { save(false); });
    connect(m_form, &AccountForm::openRequested, this, &AccountsPage::open);
    connect(m_form, &AccountForm::testRequested, this, &AccountsPage::test);
    connect(m_form, &AccountForm::removeRequested, this, &AccountsPage::confirmRemoval);
    connect(&book, &AccountBook::failed, this, [this](const Failure &failure) {
        m_form->notice().tell(tr("The accounts could not be kept for the next start."), failure);
    });
    connect(&m_saver, &AccountSaver::saved, this, &AccountsPage::finishSaving);
    connect(&m_saver, &AccountSaver::failed, this, &AccountsPage::tellKeyProblem);
    connect(&m_connectionTest, &ConnectionTest::finished, this, &AccountsPage::tellVerdict);
    showAccount({});
}

QWidget *AccountsPage::newListColumn(const Theme &theme)
{
    m_list->setObjectName(u"accountList"_s);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setItemDelegate(new AccountDelegate(theme, m_list));
    m_list->setModel(m_model);
    auto *add = new QPushButton(tr("Add account"));
    add->setObjectName(u"addAccount"_s);
    auto *workspace = new QPushButton(tr("Use the local workspace"));
    workspace->setObjectName(u"useWorkspace"_s);
    workspace->setProperty("look", u"link"_s);
    m_back->setObjectName(u"leaveAccounts"_s);
    m_back->setShortcut(Qt::Key_Escape);
    auto *section = new Section(tr("Accounts"));
    m_none->setObjectName(u"noAccounts"_s);
    m_none->setWordWrap(true);
    section->body()->addWidget(m_none);
    section->body()->addWidget(m_list, 1);
    section->body()->addWidget(add);
    section->body()->addWidget(workspace, 0, Qt::AlignHCenter);
    section->body()->addWidget(m_back);
    connect(add, &QPushButton::clicked, this, [this] {
        showAccount({});
        m_form->focusName();
    });
    connect(workspace, &QPushButton::clicked, this, &AccountsPage::workspaceRequested);
    connect(m_back, &QPushButton::clicked, this, &AccountsPage::backRequested);
    return section;
}

QSize AccountsPage::minimumSizeHint() const
{
    // That of list and form one above the other.
    const int width =
        std::max(m_listColumn->layout()->minimumSize().width(), m_form->minimumSizeHint().width());
    return {width + 2 * Theme::margin, QWidget::minimumSizeHint().height()};
}

void AccountsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where there is no room beside it, the list stands above the form.
    const int listWidth = m_theme.letters(listLetters);
    const bool isBeside = width() >= listWidth + m_form->sizeHint().width() + 3 * Theme::margin;
    m_columns->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_listColumn->setMinimumWidth(isBeside ? listWidth : 0);
    m_listColumn->setMaximumWidth(isBeside ? listWidth : m_theme.letters(formLetters));
}

void AccountsPage::addFirst(const QString &sentence)
{
    showAccount({});
    if (!sentence.isEmpty())
        m_form->notice().tell(NoticeKind::Information, sentence);
    m_form->focusName();
}

void AccountsPage::setCanGoBack(bool can)
{
    m_back->setVisible(can);
}

TypedAccount AccountsPage::blank() const
{
    return {.input = {{}, hostedServiceAddress().toString(), {}},
            .color = nextAccountColor(m_book.accounts())};
}

TypedAccount AccountsPage::savedForm(const AccountId &id) const
{
    const auto account = m_book.account(id);
    if (!account)
        return blank();
    return {.input = {account->name, account->baseAddress.toDisplayString(), {}},
            .color = account->color,
            .keyPlace = account->keyPlace};
}

bool AccountsPage::isNew() const
{
    return m_model->rowOf(m_shown) < 0;
}

void AccountsPage::showAccount(const AccountId &id)
{
    keepTyped();
    m_connectionTest.cancel();
    const int row = m_model->rowOf(id);
    m_shown = row >= 0 ? id : m_next;
    const TypedAccount saved = savedForm(m_shown);
    m_form->notice().clear();
    m_form->showAccount(m_typed.value(m_shown, saved), saved, row < 0);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
    else
        m_list->selectionModel()->clear();
}

void AccountsPage::askForKey(const AccountId &id, const QString &sentence)
{
    showAccount(id);
    m_form->notice().tell(NoticeKind::Warning, tr("Enter the key of this account."), sentence);
    m_form->focusKey();
}

void AccountsPage::keepTyped()
{
    if (m_form->isChanged())
        m_typed.insert(m_shown, m_form->typed());
    else
        m_typed.remove(m_shown);
}

std::any AccountsPage::keepsake() const
{
    Typed kept{m_shown, m_next, m_typed};
    if (m_form->isChanged())
        kept.typed.insert(m_shown, m_form->typed());
    return kept;
}

void AccountsPage::recall(const std::any &kept)
{
    const auto before = std::any_cast<Typed>(kept);
    m_next = before.next;
    m_typed = before.typed;
    showAccount(before.shown);
}

void AccountsPage::followSelection()
{
    const QModelIndex current = m_list->currentIndex();
    const AccountId id{current.data(AccountListModel::IdRole).toString()};
    if (current.isValid() && id != m_shown)
        showAccount(id);
}

std::optional<CheckedAccountInput> AccountsPage::checkedForm()
{
    const auto input = checked(m_form->typed().input, m_book.accounts(), m_shown,
                               isNew() ? KeyInput::Needed : KeyInput::Optional);
    m_form->notice().clear();
    m_form->showProblems(input);
    return input.isValid() ? std::optional(input) : std::nullopt;
}

void AccountsPage::save(bool thenOpen)
{
    const auto input = checkedForm();
    if (!input)
        return;
    m_connectionTest.cancel();
    m_opensWhenSaved = thenOpen;
    m_form->setBusy(true, tr("Saving…"));
    const TypedAccount typed = m_form->typed();
    m_saver.save({.id = m_shown,
                  .name = input->name,
                  .color = typed.color,
                  .baseAddress = input->baseAddress,
                  .keyPlace = typed.keyPlace},
                 input->key);
}

void AccountsPage::open()
{
    if (m_form->isChanged() || isNew())
        save(true);
    else
        Q_EMIT openRequested(m_shown);
}

void AccountsPage::finishSaving(const AccountId &id, bool isKeyNew)
{
    m_typed.remove(id);
    if (id == m_next)
        m_next = AccountBook::newId();
    if (id == m_shown) {
        // What is in the form is what was saved: it isn't to be kept as typed.
        const TypedAccount saved = savedForm(id);
        m_form->showAccount(saved, saved, false);
        showAccount(id);
        m_form->notice().tell(NoticeKind::Success, tr("Saved."));
    }
    if (isKeyNew)
        Q_EMIT keyReplaced(id);
    if (std::exchange(m_opensWhenSaved, false))
        Q_EMIT openRequested(id);
}

void AccountsPage::tellKeyProblem(const AccountId &id, KeyProblem problem)
{
    if (id != m_shown)
        return;
    m_form->setBusy(false);
    const bool isSaved = problem == KeyProblem::LeftBehind;
    NoticeBar &notice = m_form->notice();
    notice.tell(NoticeKind::Warning,
                isSaved ? tr("Saved, but for one thing.")
                        : tr("Not saved. What you typed is still here."),
                sentence(problem));
    if (isSaved || problem == KeyProblem::NoKey)
        return;
    const auto offer = [&](KeyPlace place, const QString &text, const QString &name) {
        if (m_form->typed().keyPlace == place)
            return;
        QPushButton *button = notice.offer(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, place] {
            m_form->setKeyPlace(place);
            save(m_opensWhenSaved);
        });
    };
    offer(KeyPlace::File, tr("Keep it in a file"), u"keepInFile"_s);
    offer(KeyPlace::ThisRun, tr("Keep it for this run only"), u"keepForThisRun"_s);
}

void AccountsPage::test()
{
    const auto input = checkedForm();
    if (!input)
        return;
    m_form->setBusy(true);
    m_form->notice().tell(NoticeKind::Information, tr("Asking the service…"));
    const auto present = m_book.account(m_shown);
    if (!input->key.isEmpty() || !present) {
        startTest(input->baseAddress, input->key);
        return;
    }
    m_keeper.read(*present, this,
                  [this, shown = m_shown, address = input->baseAddress](const auto &key) {
                      if (shown == m_shown)
                          startTest(address, key);
                  });
}

void AccountsPage::startTest(const QUrl &address, const tl::expected<QString, KeyProblem> &key)
{
    if (key) {
        m_connectionTest.start({address, *key});
        return;
    }
    m_form->setBusy(false);
    m_form->notice().tell(NoticeKind::Warning, tr("Not tested."), sentence(key.error()));
}

void AccountsPage::tellVerdict(const ConnectionVerdict &verdict)
{
    m_form->setBusy(false);
    NoticeBar &notice = m_form->notice();
    notice.tell(verdict.works ? NoticeKind::Success : NoticeKind::Danger, verdict.sentence);
    if (verdict.failure)
        notice.offerReport(tr("Test of the connection"), *verdict.failure);
}

void AccountsPage::confirmRemoval()
{
    NoticeBar &notice = m_form->notice();
    notice.tell(
        NoticeKind::Warning,
        tr("Remove “%1” from this computer?").arg(inSentence(savedForm(m_shown).input.name)),
        tr("Its key and everything that this computer remembers of its contacts are "
           "deleted, with notes, drafts and changes that were not sent yet. The service "
           "keeps its own."));
    QPushButton *confirm = notice.offer(tr("Remove it"));
    confirm->setObjectName(u"confirmRemoval"_s);
    connect(confirm, &QPushButton::clicked, this, [this, id = m_shown] {
        m_typed.remove(id);
        Q_EMIT removeRequested(id);
        showAccount({});
    });
}

} // namespace contactdesk
