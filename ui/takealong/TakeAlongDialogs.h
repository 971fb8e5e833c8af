#pragma once

#include "ui/takealong/TakeAlongChoice.h"

#include <memory>

class QFileDialog;
class QPrintDialog;
class QPrinter;

namespace contactdesk
{

/// Dialogs that are to be opened, not executed: messages go on arriving meanwhile. They delete
/// themselves when they are closed.
/// @{
/// `name`: what is suggested, without its ending.
QFileDialog *newSavingDialog(TakeAlongForm form, const QString &name, QWidget *window);
/// The printer must outlive the dialog.
QPrintDialog *newPrintDialog(QPrinter &printer, QWidget *window);
/// @}

/// The usual printer, with the usual paper.
std::shared_ptr<QPrinter> newPrinter(const TranscriptWords &words);

} // namespace contactdesk
