#pragma once

#include "domain/Failure.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QFrame;
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

/// Importing contacts: the choice of a file, how far its import is, and what came of it.
class ImportPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this widget.
    ImportPanel(const Theme &theme, ContactImporter &importer, Preferences &preferences,
                QWidget *parent = nullptr);

    /// Asks for a file, and imports it once it is chosen.
    void chooseFile();

private:
    void start(const QString &file);
    void showProgress(const BulkProgress &progress, double fraction);
    void tellOutcome(const BulkOutcome &outcome);

    ContactImporter &m_importer;
    Preferences &m_preferences;
    QFrame *m_running;
    ElidedLabel *m_title;
    QLabel *m_counts;
    QProgressBar *m_bar;
    NoticeBar *m_notice;
};

} // namespace contactdesk
