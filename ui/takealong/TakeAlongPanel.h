#pragma once

#include "domain/Clock.h"
#include "ui/takealong/TakeAlongChoice.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QPrinter;
class QPushButton;

namespace contactdesk
{

class CloseButton;
class NoticeBar;
class TakeAlongProgress;
class TranscriptPrinter;

/// Taking a conversation along: which messages, as what, and where to; how far it is and what came
/// of it. Hidden until it is wanted.
class TakeAlongPanel : public QFrame
{
    Q_OBJECT

public:
    /// What there is to take along, asked whenever it matters.
    using Source = std::function<TakeAlong()>;

    /// `theme` must outlive this widget. `hasPrinter` tells whether this computer knows one.
    TakeAlongPanel(const Theme &theme, Source source, Clock clock,
                   std::function<bool()> hasPrinter = systemHasPrinter, QWidget *parent = nullptr);

    /// Shows the choice, ready for saving or for printing.
    /// @{
    void openForSaving();
    void openForPrinting();
    /// @}

    static bool systemHasPrinter();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What was chosen, as of then: the conversation may go on, or be another's, meanwhile.
    struct Order {
        TranscriptPart part;
        TranscriptWords words;
        TakeAlongForm form = TakeAlongForm::Text;
    };

    QWidget *newButtons();
    void open();
    void close();
    Order order();
    bool isRunning() const;
    void chooseFile();
    void save(const Order &order, const QString &file);
    void choosePrinter();
    void offerPdf();
    void print(const Order &order, const std::shared_ptr<QPrinter> &printer);
    void showRunning(const QString &what);
    void showChoice();
    void tellSaved(const tl::expected<ExportSummary, Failure> &outcome);
    void tellPrinted(TranscriptEnd end, int pages);

    const Theme &m_theme;
    Source m_source;
    Clock m_clock;
    std::function<bool()> m_hasPrinter;
    ConversationExporter *m_exporter;
    TranscriptPrinter *m_printer;
    CloseButton *m_close;
    TakeAlongChoice *m_choice;
    QPushButton *m_save;
    QPushButton *m_print;
    QWidget *m_buttons;
    TakeAlongProgress *m_progress;
    NoticeBar *m_notice;
};

} // namespace contactdesk
