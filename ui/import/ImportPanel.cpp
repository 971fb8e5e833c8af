#include "ui/import/ImportPanel.h"

#include "models/ImportText.h"
#include "platform/Preferences.h"
#include "text/PlainSigns.h"
#include "ui/common/ElidedLabel.h"
#include "ui/notice/NoticeBar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// Fine enough to move smoothly on a wide window.
constexpr int wholeBar = 1000;

} // namespace

ImportPanel::ImportPanel(ContactImporter &importer, Preferences &preferences, NoticeBar &notice,
                         QWidget *parent)
    : QFrame(parent),
      m_importer(importer),
      m_preferences(preferences),
      m_notice(notice),
      m_title(new ElidedLabel),
      m_counts(new PlainLabel({}, u"muted"_s)),
      m_bar(new QProgressBar)
{
    setType(*m_title, TypeSize::Strong);
    m_title->setObjectName(u"importTitle"_s);
    setObjectName(u"importBar"_s);
    setProperty("look", u"information"_s);
    m_counts->setObjectName(u"importCounts"_s);
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setRange(0, wholeBar);
    m_bar->setTextVisible(false);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelImport"_s);
    cancel->setAccessibleName(tr("Cancel the import"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, Theme::gap);
    grid->setHorizontalSpacing(Theme::margin);
    grid->setVerticalSpacing(Theme::tight);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_counts, 0, 1);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(cancel, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    hide();

    connect(cancel, &QPushButton::clicked, &importer, &ContactImporter::cancel);
    connect(&importer, &ContactImporter::started, this, &ImportPanel::start);
    connect(&importer, &ContactImporter::progressed, this, &ImportPanel::showProgress);
    connect(&importer, &ContactImporter::finished, this, &ImportPanel::tellOutcome);
}

void ImportPanel::chooseFile()
{
    if (m_importer.isRunning())
        return;
    auto *dialog = new QFileDialog(window(), tr("Import contacts"));
    dialog->setObjectName(u"importFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables of contacts (*.csv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { m_importer.start(file, m_preferences.defaultRegion()); });
    // Opened and not executed: conversations and answers go on arriving meanwhile.
    dialog->open();
}

void ImportPanel::start(const QString &file)
{
    m_notice.clear();
    m_title->setFullText(tr("Importing %1…").arg(inSentence(QFileInfo(file).fileName())));
    showProgress({}, 0);
    show();
}

void ImportPanel::showProgress(const BulkProgress &progress, double fraction)
{
    m_counts->setText(progressText(progress, locale()));
    m_bar->setValue(static_cast<int>(fraction * wholeBar));
}

void ImportPanel::tellOutcome(const BulkOutcome &outcome)
{
    hide();
    if (outcome.failure) {
        m_notice.tell(
            tr("The import came to an end too early: %1").arg(outcomeText(outcome, locale())),
            *outcome.failure);
        return;
    }
    const bool isWhole = !outcome.isCancelled;
    m_notice.tell(isWhole ? NoticeKind::Success : NoticeKind::Information,
                  outcomeText(outcome, locale()));
}

} // namespace contactdesk
