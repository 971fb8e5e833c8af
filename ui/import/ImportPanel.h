#pragma once

#include "domain/Failure.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QLabel;
class QProgressBar;

namespace contactdesk
{

struct BulkOutcome;
struct BulkProgress;
class ContactImporter;
class ElidedLabel;
class NoticeBar;
class Preferences;

/// Importing contacts: the choice of a file, how far its import is, and what came of it. Shown
/// while an import is under way.
class ImportPanel : public QFrame
{
    Q_OBJECT

public:
    /// All must outlive this widget. `notice` is where the outcome is told.
    ImportPanel(ContactImporter &importer, Preferences &preferences, NoticeBar &notice,
                QWidget *parent = nullptr);

    /// Asks for a file, and imports it once it is chosen.
    void chooseFile();

private:
    void start(const QString &file);
    void showProgress(const BulkProgress &progress, double fraction);
    void tellOutcome(const BulkOutcome &outcome);

    ContactImporter &m_importer;
    Preferences &m_preferences;
    NoticeBar &m_notice;
    ElidedLabel *m_title;
    QLabel *m_counts;
    QProgressBar *m_bar;
};

} // namespace contactdesk
