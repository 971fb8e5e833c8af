#pragma once

#include "ui/takealong/TakeAlongChoice.h"

namespace contactdesk
{

/// A file of one form: its ending, what a file dialog calls it, and how it is written; unset for
/// what is painted.
struct FileForm {
    QString suffix;
    QString filter;
    std::optional<TranscriptFormat> format;
};
FileForm fileForm(TakeAlongForm form);

/// How taking a conversation along goes on and ends, as sentences; the file by its name alone.
/// @{
QString savingText(qsizetype messages, const QString &file);
QString printingText(qsizetype messages);
QString savedText(qsizetype messages, const QString &file);
QString notSavedText(const Failure &failure);
QString notSavedDetails(const Failure &failure);
QString printedText(TranscriptEnd end, int pages);
/// @}

} // namespace contactdesk
