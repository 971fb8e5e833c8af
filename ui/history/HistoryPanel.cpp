#include "ui/history/HistoryPanel.h"

#include "ui/common/Announce.h"
#include "ui/common/CloseButton.h"
#include "ui/common/Look.h"
#include "ui/common/PanelKeys.h"
#include "ui/common/PassFocus.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/TextBounds.h"
#include "ui/common/WrappingRow.h"
#include "ui/history/HistoryDelegate.h"
#include "ui/notice/NoticeBar.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <array>
#include <limits>
#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// In letters of the font, as wide as what usually stands there.
constexpr std::array<int, HistoryModel::ColumnCount> usualLetters{16, 9, 15, 19, 11, 11, 20};

} // namespace

HistoryPanel::HistoryPanel(const Theme &theme, Journal &journal, Clock clock, ListTitles titles,
                           QWidget *parent)
    : Section(tr("History"), parent),
      m_journal(journal),
      m_clock(clock),
      m_model(new HistoryModel(journal, std::move(clock), std::move(titles), this)),
      m_text(new QLineEdit),
      m_onlyContact(new QCheckBox(tr("Only this contact"))),
      m_count(new PlainLabel({}, u"muted"_s)),
      m_notice(new NoticeBar(theme)),
      m_view(new QTableView),
      m_none(new PlainLabel({}, u"muted"_s)),
      m_standing(new PlainLabel({}, u"muted"_s)),
      m_undo(new QPushButton(tr("Undo"))),
      m_export(new QPushButton(tr("Export as CSV…"))),
      m_proof(new PlainLabel({}, u"muted"_s)),
      m_check(new QPushButton(tr("Check again"))),
      m_outcome(new SettledAnnouncement(*this))
{
    setObjectName(u"historyPanel"_s);
    auto *close = new CloseButton(tr("Close the history"));
    close->setObjectName(u"historyClose"_s);
    addToHeading(close);
    setUpTable(theme);
    m_notice->setObjectName(u"historyNotice"_s);
    body()->addWidget(newTools());
    body()->addWidget(m_notice);
    body()->addWidget(m_none);
    body()->addWidget(m_view, 1);
    body()->addWidget(newFoot());
    passFocus(*this, *m_text);

    auto *keys = new PanelKeys(*this);
    keys->add(Qt::Key_Escape, [this] { Q_EMIT closed(); });
    connect(close, &QToolButton::clicked, this, &HistoryPanel::closed);
    connect(m_text, &QLineEdit::textChanged, this, &HistoryPanel::filter);
    connect(m_onlyContact, &QCheckBox::toggled, this, &HistoryPanel::filter);
    connect(m_export, &QPushButton::clicked, this, &HistoryPanel::chooseFile);
    connect(m_check, &QPushButton::clicked, this, &HistoryPanel::prove);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(m_selected); });
    wireModel();
    setContact({}, {});
    showSelected({});
    showCount();
}

QWidget *HistoryPanel::newTools()
{
    m_text->setObjectName(u"historyFilter"_s);
    m_text->setAccessibleName(tr("Search the history"));
    m_text->setPlaceholderText(tr("Search names, values, users and answers"));
    m_text->setClearButtonEnabled(true);
    m_onlyContact->setObjectName(u"historyOnlyContact"_s);
    m_count->setObjectName(u"historyCount"_s);
    m_export->setObjectName(u"historyExport"_s);
    auto *tools = new QWidget;
    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    auto *row = new WrappingRow;
    for (QWidget *part : std::initializer_list<QWidget *>{m_onlyContact, m_export, m_count})
        row->addWidget(part);
    column->addWidget(m_text);
    column->addLayout(row);
    return tools;
}

void HistoryPanel::setUpTable(const Theme &theme)
{
    m_none->setObjectName(u"historyNone"_s);
    m_view->setObjectName(u"historyTable"_s);
    m_view->setAccessibleName(tr("History"));
    m_view->setItemDelegate(new HistoryDelegate(theme, m_view));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QTableView::SelectRows);
    m_view->setSelectionMode(QTableView::SingleSelection);
    m_view->setEditTriggers(QTableView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setStretchLastSection(true);
    // What was changed, and from what to what, is in sight before the pane is widened.
    header->moveSection(HistoryModel::WhoColumn, HistoryModel::ToColumn);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    keepFitting(*m_view, [this, &theme] {
        m_view->verticalHeader()->setDefaultSectionSize(QFontMetrics(theme.body()).height() +
                                                        Theme::gap);
        for (int column = 0; column < HistoryModel::ColumnCount; ++column)
            m_view->setColumnWidth(column,
                                   theme.letters(usualLetters.at(static_cast<size_t>(column))));
    });
}

QWidget *HistoryPanel::newFoot()
{
    m_standing->setObjectName(u"historyStanding"_s);
    m_standing->setWordWrap(true);
    m_standing->setMinimumWidth(1);
    m_undo->setObjectName(u"historyUndo"_s);
    m_proof->setObjectName(u"historyProof"_s);
    setType(*m_proof, TypeSize::Small);
    m_proof->setWordWrap(true);
    m_check->setObjectName(u"historyCheck"_s);
    m_check->setProperty("look", u"link"_s);
    m_check->setAccessibleName(tr("Check again whether the history is whole"));
    auto *selected = new QHBoxLayout;
    selected->setSpacing(Theme::gap);
    selected->addWidget(m_standing, 1);
    selected->addWidget(m_undo);
    auto *proof = new QHBoxLayout;
    proof->setSpacing(Theme::gap);
    proof->addWidget(m_proof, 1);
    proof->addWidget(m_check);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::tight);
    column->addLayout(selected);
    column->addLayout(proof);
    return foot;
}

void HistoryPanel::wireModel()
{
    connect(m_model, &HistoryModel::answered, this, &HistoryPanel::showCount);
    connect(m_model, &HistoryModel::failed, this, [this](const Failure &failure) {
        m_notice->tell(tr("The history could not be read."), failure);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPanel::askForSelected);
    const auto follow = [this](EntryId id) {
        if (id == m_selected)
            askForSelected();
    };
    connect(&m_journal, &Journal::changed, this, follow);
    connect(&m_journal, &Journal::ended, this, [this, follow](const Entry &entry) {
        follow(entry.id);
        // What it takes back stands otherwise too.
        follow(entry.undoes);
    });
    connect(&m_journal, &Journal::recorded, this, &HistoryPanel::askForSelected);
    connect(&m_journal, &Journal::adopted, this,
            [this](const ContactId &former, const ContactId &id) {
                if (m_contact == former)
                    m_contact = id;
            });
}

void HistoryPanel::setContact(const ContactId &contact, const QString &name)
{
    m_contact = contact;
    m_onlyContact->setEnabled(!contact.isEmpty());
    m_onlyContact->setAccessibleDescription(name);
    m_onlyContact->setToolTip(name.isEmpty() ? QString() : Qt::convertFromPlainText(name));
    filter();
}

void HistoryPanel::filter()
{
    const bool isOnlyContact = m_onlyContact->isChecked() && !m_contact.isEmpty();
    m_model->setFilter(
        {.contact = isOnlyContact ? m_contact : ContactId(), .text = m_text->text().trimmed()});
}

void HistoryPanel::showCount()
{
    const qint64 total = m_model->total();
    m_count->setText(
        total < 0 ? QString()
                  : tr("%Ln line(s)", nullptr,
                       static_cast<int>(std::min<qint64>(total, std::numeric_limits<int>::max()))));
    const bool isFiltered =
        !m_model->filter().text.isEmpty() || !m_model->filter().contact.isEmpty();
    m_none->setText(isFiltered ? tr("No line of the history is about that.")
                               : tr("Nothing has been changed here yet."));
    m_none->setVisible(total == 0);
    if (isFiltered && total >= 0)
        m_outcome->set(total == 0 ? m_none->text() : m_count->text());
    m_export->setEnabled(total > 0);
}

void HistoryPanel::askForSelected()
{
    m_selected = m_model->entryAt(m_view->currentIndex());
    if (!m_selected.isValid()) {
        showSelected({});
        return;
    }
    m_journal.file().fetch(
        m_selected, this,
        [this, asked = m_selected](const tl::expected<std::optional<Entry>, Failure> &entry) {
            if (asked == m_selected)
                showSelected(entry.value_or(std::nullopt));
        });
}

void HistoryPanel::showSelected(const std::optional<Entry> &entry)
{
    const QString problem = entry ? undoProblem(*entry) : QString();
    m_undo->setEnabled(entry && problem.isEmpty());
    QString standing = tr("Select a line to see how its change stands.");
    if (entry) {
        standing = stateText(*entry, m_clock(), locale());
        standing =
            problem.isEmpty()
                ? standing
                : tr("%1 · %2", "how it stands, why it can't be taken back").arg(standing, problem);
    }
    m_standing->setText(standing);
}

void HistoryPanel::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Export the history"));
    dialog->setObjectName(u"historyFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilters({tr("Tables (*.csv)"), tr("All files (*)")});
    dialog->selectFile(tr("history.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryPanel::exportTo);
    // Opened and not executed: the queue goes on meanwhile.
    dialog->open();
}

void HistoryPanel::exportTo(const QString &file)
{
    m_notice->clear();
    m_export->setEnabled(false);
    m_journal.file().exportHistory(
        file, m_model->filter(), this, [this, file](const tl::expected<qint64, Failure> &lines) {
            showCount();
            if (lines)
                m_notice->tell(NoticeKind::Success,
                               tr("%Ln line(s) written.", nullptr, static_cast<int>(*lines)),
                               QDir::toNativeSeparators(file));
            else
                m_notice->tell(tr("The history could not be exported."), lines.error());
        });
}

void HistoryPanel::prove()
{
    m_check->setEnabled(false);
    m_proof->setText(tr("Checking whether the history is whole…"));
    m_journal.file().prove(this, [this](const tl::expected<HistoryProof, Failure> &proof) {
        m_check->setEnabled(true);
        const bool isWhole = proof && proof->isWhole();
        setLook(*m_proof, "look", isWhole ? u"muted"_s : u"error"_s);
        if (!proof)
            m_proof->setText(tr("Whether the history is whole could not be checked. %1")
                                 .arg(whatHappened(proof.error())));
        else if (isWhole)
            m_proof->setText(
                tr("The history is whole: %Ln line(s).", nullptr, static_cast<int>(proof->lines)));
        else
            m_proof->setText(tr("Line %1 isn't what was written: the history was changed or cut.")
                                 .arg(locale().toString(proof->firstBroken)));
    });
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    Section::showEvent(event);
    m_model->setFollowing(true);
    prove();
}

void HistoryPanel::hideEvent(QHideEvent *event)
{
    Section::hideEvent(event);
    m_model->setFollowing(false);
}

} // namespace contactdesk
