#include "ui/takealong/TakeAlongPanel.h"

#include "ui/common/CloseButton.h"
#include "ui/common/PlainLabel.h"
#include "ui/notice/NoticeBar.h"
#include "ui/takealong/PdfWriting.h"
#include "ui/takealong/TakeAlongDialogs.h"
#include "ui/takealong/TakeAlongProgress.h"
#include "ui/takealong/TakeAlongText.h"
#include "ui/takealong/TranscriptPrinter.h"
#include "ui/takealong/TranscriptText.h"
#include "ui/theme/Icons.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// On paper, in points.
constexpr qreal printSize = 10;

QFont paperFont(const Theme &theme)
{
    QFont font = theme.body();
    font.setPointSizeF(printSize);
    return font;
}

} // namespace

TakeAlongPanel::TakeAlongPanel(const Theme &theme, Source source, Clock clock,
                               std::function<bool()> hasPrinter, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_source(std::move(source)),
      m_clock(std::move(clock)),
      m_hasPrinter(std::move(hasPrinter)),
      m_exporter(new ConversationExporter(this)),
      m_printer(new TranscriptPrinter(this)),
      m_close(new CloseButton(tr("Close"))),
      m_choice(new TakeAlongChoice),
      m_save(new QPushButton(tr("Save as…"))),
      m_print(new QPushButton(themedIcon(theme, u"document-print"_s), tr("Print…"))),
      m_buttons(newButtons()),
      m_progress(new TakeAlongProgress),
      m_notice(new NoticeBar(theme))
{
    setObjectName(u"takeAlong"_s);
    setProperty("look", u"above"_s);
    setAccessibleName(tr("Take the conversation along"));
    m_close->setObjectName(u"takeAlongClose"_s);
    m_notice->setObjectName(u"takeAlongNotice"_s);
    auto *title = new PlainLabel(tr("Take the conversation along"));
    setType(*title, TypeSize::Strong);
    auto *heading = new QHBoxLayout;
    heading->addWidget(title, 1);
    heading->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::tight, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::gap);
    layout->addLayout(heading);
    layout->addWidget(m_choice);
    layout->addWidget(m_buttons);
    layout->addWidget(m_progress);
    layout->addWidget(m_notice);
    hide();

    connect(m_close, &QToolButton::clicked, this, &TakeAlongPanel::close);
    connect(m_save, &QPushButton::clicked, this, &TakeAlongPanel::chooseFile);
    connect(m_print, &QPushButton::clicked, this, &TakeAlongPanel::choosePrinter);
    connect(m_progress, &TakeAlongProgress::cancelled, m_exporter, &ConversationExporter::cancel);
    connect(m_progress, &TakeAlongProgress::cancelled, m_printer, &TranscriptPrinter::cancel);
    connect(m_exporter, &ConversationExporter::progressed, m_progress,
            &TakeAlongProgress::setFraction);
    connect(m_printer, &TranscriptPrinter::progressed, m_progress, &TakeAlongProgress::setFraction);
    connect(m_exporter, &ConversationExporter::done, this, &TakeAlongPanel::tellSaved);
    connect(m_printer, &TranscriptPrinter::done, this, &TakeAlongPanel::tellPrinted);
    showChoice();
}

QWidget *TakeAlongPanel::newButtons()
{
    m_save->setObjectName(u"takeAlongSave"_s);
    m_save->setProperty("look", u"primary"_s);
    m_print->setObjectName(u"takeAlongPrint"_s);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    row->addStretch();
    row->addWidget(m_print);
    row->addWidget(m_save);
    return buttons;
}

bool TakeAlongPanel::systemHasPrinter()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

bool TakeAlongPanel::isRunning() const
{
    return m_exporter->isRunning() || m_printer->isRunning();
}

void TakeAlongPanel::open()
{
    if (!isRunning()) {
        m_notice->clear();
        m_choice->offer(m_source(), m_clock().toLocalTime().date());
    }
    show();
}

void TakeAlongPanel::openForSaving()
{
    open();
    m_choice->setFocus(Qt::ShortcutFocusReason);
}

void TakeAlongPanel::openForPrinting()
{
    open();
    m_print->setFocus(Qt::ShortcutFocusReason);
}

void TakeAlongPanel::close()
{
    // What runs is seen, and can be cancelled, for as long as it does.
    if (isRunning())
        return;
    hide();
    Q_EMIT closed();
}

void TakeAlongPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

TakeAlongPanel::Order TakeAlongPanel::order()
{
    const TakeAlong what = m_source();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return {.part = m_choice->part(what, zone),
            .words = transcriptWords(what.contact, what.markup, m_clock(), locale(), zone),
            .form = m_choice->form()};
}

void TakeAlongPanel::chooseFile()
{
    const Order wanted = order();
    auto *dialog = newSavingDialog(
        wanted.form, suggestedFileName(wanted.words.contact, m_clock().toLocalTime().date()),
        window());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, wanted](const QString &file) { save(wanted, file); });
    // Opened and not executed: messages go on arriving meanwhile.
    dialog->open();
}

void TakeAlongPanel::save(const Order &order, const QString &file)
{
    if (isRunning())
        return;
    if (const auto format = fileForm(order.form).format)
        m_exporter->start(order.part, file, order.words, *format);
    else
        m_exporter->start(
            order.part, file,
            pdfWriting(order.words, paperFont(m_theme), usualPaper(order.words.locale)));
    showRunning(savingText(order.part.size(), QFileInfo(file).fileName()));
}

void TakeAlongPanel::choosePrinter()
{
    if (!m_hasPrinter()) {
        offerPdf();
        return;
    }
    const Order wanted = order();
    const std::shared_ptr<QPrinter> printer = newPrinter(wanted.words);
    auto *dialog = newPrintDialog(*printer, window());
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, wanted, printer] { print(wanted, printer); });
    dialog->open();
}

void TakeAlongPanel::offerPdf()
{
    m_notice->tell(NoticeKind::Information, tr("This computer knows no printer."),
                   tr("A PDF can be printed elsewhere."));
    QPushButton *save = m_notice->offer(tr("Save as PDF…"));
    save->setObjectName(u"takeAlongSavePdf"_s);
    connect(save, &QPushButton::clicked, this, [this] {
        m_choice->setForm(TakeAlongForm::Pdf);
        chooseFile();
    });
}

void TakeAlongPanel::print(const Order &order, const std::shared_ptr<QPrinter> &printer)
{
    if (isRunning())
        return;
    // A file is written like any other: as a whole, and for its owner alone.
    if (const QString file = printer->outputFileName(); !file.isEmpty()) {
        m_exporter->start(order.part, file,
                          pdfWriting(order.words, paperFont(m_theme), printer->pageLayout()));
        showRunning(savingText(order.part.size(), QFileInfo(file).fileName()));
        return;
    }
    m_printer->start(order.part, printer, order.words, paperFont(m_theme));
    showRunning(printingText(order.part.size()));
}

void TakeAlongPanel::showRunning(const QString &what)
{
    m_notice->clear();
    m_choice->hide();
    m_buttons->hide();
    m_close->hide();
    m_progress->start(what);
}

void TakeAlongPanel::showChoice()
{
    m_progress->hide();
    m_choice->show();
    m_buttons->show();
    m_close->show();
}

void TakeAlongPanel::tellSaved(const tl::expected<ExportSummary, Failure> &outcome)
{
    showChoice();
    if (!outcome) {
        const bool isCancelled = outcome.error().kind == FailureKind::Cancelled;
        m_notice->tell(isCancelled ? NoticeKind::Information : NoticeKind::Danger,
                       notSavedText(outcome.error()), notSavedDetails(outcome.error()));
        return;
    }
    m_notice->tell(NoticeKind::Success,
                   savedText(outcome->messages, QFileInfo(outcome->file).fileName()));
    QPushButton *folder = m_notice->offer(tr("Open folder"));
    folder->setObjectName(u"takeAlongFolder"_s);
    connect(folder, &QPushButton::clicked, this, [path = QFileInfo(outcome->file).absolutePath()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    });
}

void TakeAlongPanel::tellPrinted(TranscriptEnd end, int pages)
{
    showChoice();
    const NoticeKind kind = end == TranscriptEnd::Written      ? NoticeKind::Success
                            : end == TranscriptEnd::NotWritten ? NoticeKind::Danger
                                                               : NoticeKind::Information;
    m_notice->tell(kind, printedText(end, pages));
}

} // namespace contactdesk
