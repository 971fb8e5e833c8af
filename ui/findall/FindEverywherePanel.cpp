#include "ui/findall/FindEverywherePanel.h"

#include "ui/common/Announce.h"
#include "ui/common/CloseButton.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PageStack.h"
#include "ui/common/PanelKeys.h"
#include "ui/common/PassFocus.h"
#include "ui/common/PlainLabel.h"
#include "ui/findall/FoundMessageDelegate.h"

#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QLabel *newText(const QString &name)
{
    auto *text = new PlainLabel({}, u"muted"_s);
    text->setObjectName(name);
    text->setWordWrap(true);
    text->setMinimumWidth(1);
    return text;
}

} // namespace

FindEverywherePanel::FindEverywherePanel(const Theme &theme, Directory &directory, Clock clock,
                                         QWidget *parent)
    : Section(tr("Find in all conversations"), parent),
      m_model(new MessageSearchModel(directory, std::move(clock), this)),
      m_field(new QLineEdit),
      m_state(newText(u"findEverywhereState"_s)),
      m_pages(new PageStack),
      m_none(new EmptyState(theme, u"edit-find"_s, {}, {})),
      m_view(new QListView),
      m_outcome(new SettledAnnouncement(*this))
{
    setObjectName(u"findEverywhere"_s);
    auto *close = new CloseButton(tr("Close the search in all conversations"));
    close->setObjectName(u"findEverywhereClose"_s);
    addToHeading(close);

    m_field->setObjectName(u"findEverywhereField"_s);
    m_field->setAccessibleName(tr("Find in all conversations"));
    m_field->setPlaceholderText(tr("What was said"));
    m_field->setClearButtonEnabled(true);
    setUpList(theme);
    m_none->setObjectName(u"findEverywhereNone"_s);
    m_pages->setObjectName(u"findEverywherePages"_s);
    m_pages->addWidget(m_none);
    m_pages->addWidget(m_view);
    auto *scope = newText(u"findEverywhereScope"_s);
    setType(*scope, TypeSize::Small);
    scope->setText(tr("Only conversations that were opened on this computer are searched, as they "
                      "were fetched last."));
    body()->addWidget(m_field);
    body()->addWidget(m_state);
    body()->addWidget(m_pages, 1);
    body()->addWidget(scope);
    passFocus(*this, *m_field);

    wireKeys();
    connect(close, &QToolButton::clicked, this, &FindEverywherePanel::closed);
    connect(m_field, &QLineEdit::textChanged, this, &FindEverywherePanel::search);
    connect(m_field, &QLineEdit::returnPressed, this, &FindEverywherePanel::openFirst);
    connect(m_view, &QListView::activated, this, &FindEverywherePanel::open);
    connect(m_model, &MessageSearchModel::progressed, this, &FindEverywherePanel::showProgress);
    showProgress();
}

void FindEverywherePanel::setUpList(const Theme &theme)
{
    m_view->setObjectName(u"findEverywhereList"_s);
    m_view->setAccessibleName(tr("Messages found"));
    m_view->setItemDelegate(new FoundMessageDelegate(theme, m_view));
    m_view->setModel(m_model);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void FindEverywherePanel::wireKeys()
{
    auto *keys = new PanelKeys(*this);
    keys->add(Qt::Key_Escape, [this] { Q_EMIT closed(); });
    // What the field or the list has no use for itself: the way from one to the other.
    keys->add(Qt::Key_Down, [this] { goToRows(); });
    keys->add(Qt::Key_Up, [this] { goBackToField(); });
}

void FindEverywherePanel::search()
{
    // What is only spaces stands in nearly every message.
    const bool isSomething = !m_field->text().trimmed().isEmpty();
    m_model->search(isSomething && isVisible() ? m_field->text() : QString());
}

void FindEverywherePanel::showProgress()
{
    const bool hasRows = m_model->rowCount() > 0;
    const bool isAsked = !m_model->text().isEmpty();
    m_state->setText(progressText());
    m_state->setVisible(isAsked && (hasRows || m_model->isSearching()));
    m_pages->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_view) : m_none);
    // Not before it is known: a word that is typed on would blink.
    if (m_model->isSearching())
        return;
    if (hasRows) {
        m_outcome->set(m_state->text());
    } else if (isAsked) {
        m_outcome->set(tr("Nothing found"));
        m_none->setTitle(tr("Nothing found"));
        m_none->setText(tr("These words are in none of the %Ln conversation(s) on this computer.",
                           nullptr, m_model->lookedThrough()));
    } else {
        m_none->setTitle(tr("Type what was said"));
        m_none->setText(tr("Part of a word will do, and accents don't matter."));
    }
}

QString FindEverywherePanel::progressText() const
{
    const QString found = tr("%1 in %2", "messages, conversations")
                              .arg(tr("%Ln message(s)", nullptr, m_model->messages()),
                                   tr("%Ln conversation(s)", nullptr, m_model->conversations()));
    if (m_model->isSearching()) {
        const QString progress =
            tr("Searching… %Ln conversation(s) looked through", nullptr, m_model->lookedThrough());
        return m_model->conversations() == 0
                   ? progress
                   : tr("%1 · %2", "what was found, how far the search is").arg(found, progress);
    }
    return m_model->isCutShort()
               ? tr("%1 · there may be more: type more to find them", "what was found").arg(found)
               : found;
}

void FindEverywherePanel::goToRows()
{
    if (focusWidget() != m_field || m_model->rowCount() == 0)
        return;
    // The newest message; above it is who it is from.
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(1));
    m_view->setFocus(Qt::OtherFocusReason);
}

void FindEverywherePanel::goBackToField()
{
    if (focusWidget() == m_view && m_view->currentIndex().row() <= 0)
        m_field->setFocus(Qt::OtherFocusReason);
}

void FindEverywherePanel::openFirst()
{
    const QModelIndex current = m_view->currentIndex();
    if (m_model->rowCount() > 0)
        open(current.isValid() ? current : m_model->index(1));
}

void FindEverywherePanel::open(const QModelIndex &index)
{
    Q_EMIT openRequested(m_model->contactAt(index), m_model->timestampAt(index), m_model->text());
}

void FindEverywherePanel::showEvent(QShowEvent *event)
{
    Section::showEvent(event);
    m_field->selectAll();
    search();
}

void FindEverywherePanel::hideEvent(QHideEvent *event)
{
    Section::hideEvent(event);
    m_model->stop();
}

} // namespace contactdesk
