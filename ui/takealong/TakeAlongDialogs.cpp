#include "ui/takealong/TakeAlongDialogs.h"

#include "ui/takealong/PdfWriting.h"
#include "ui/takealong/TakeAlongText.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The context under which the translation tools collect this file's words.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(TakeAlongDialogs)
};

} // namespace

QFileDialog *newSavingDialog(TakeAlongForm form, const QString &name, QWidget *window)
{
    const FileForm file = fileForm(form);
    auto *dialog = new QFileDialog(window, Text::tr("Take the conversation along"));
    dialog->setObjectName(u"takeAlongFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(file.suffix);
    dialog->setNameFilters({file.filter, Text::tr("All files (*)")});
    dialog->selectFile(QString(name + u'.' + file.suffix));
    return dialog;
}

QPrintDialog *newPrintDialog(QPrinter &printer, QWidget *window)
{
    auto *dialog = new QPrintDialog(&printer, window);
    dialog->setObjectName(u"takeAlongPrinter"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize |
                       QAbstractPrintDialog::PrintCollateCopies);
    return dialog;
}

std::shared_ptr<QPrinter> newPrinter(const TranscriptWords &words)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(usualPaper(words.locale));
    // Other people may see the printer's queue: nobody is named there.
    printer->setDocName(Text::tr("Conversation"));
    printer->setCreator(words.program);
    return printer;
}

} // namespace contactdesk
