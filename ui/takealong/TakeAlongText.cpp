#include "ui/takealong/TakeAlongText.h"

#include "text/PlainSigns.h"
#include "ui/notice/NoticeBar.h"

#include <QCoreApplication>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(TakeAlongText)
};

QString why(const Failure &failure)
{
    switch (failure.cause) {
    case FailureCause::DiskFull:
        return Text::tr("There is no room left on that disk.");
    case FailureCause::NotWritable:
        return Text::tr("You may not write there.");
    default:
        return quotedWords(failure);
    }
}

} // namespace

FileForm fileForm(TakeAlongForm form)
{
    switch (form) {
    case TakeAlongForm::Text:
        break;
    case TakeAlongForm::Csv:
        return {u"csv"_s, Text::tr("Tables (*.csv)"), TranscriptFormat::Csv};
    case TakeAlongForm::Json:
        return {u"json"_s, Text::tr("Data for programs (*.json)"), TranscriptFormat::Json};
    case TakeAlongForm::Html:
        return {u"html"_s, Text::tr("Web pages (*.html)"), TranscriptFormat::Html};
    case TakeAlongForm::Pdf:
        return {u"pdf"_s, Text::tr("Documents (*.pdf)"), std::nullopt};
    }
    return {u"txt"_s, Text::tr("Texts (*.txt)"), TranscriptFormat::Text};
}

QString savingText(qsizetype messages, const QString &file)
{
    return Text::tr("Saving %Ln message(s) to %1…", nullptr, static_cast<int>(messages))
        .arg(inSentence(file));
}

QString printingText(qsizetype messages)
{
    return Text::tr("Printing %Ln message(s)…", nullptr, static_cast<int>(messages));
}

QString savedText(qsizetype messages, const QString &file)
{
    return Text::tr("Saved %Ln message(s) to %1.", nullptr, static_cast<int>(messages))
        .arg(inSentence(file));
}

QString notSavedText(const Failure &failure)
{
    return failure.kind == FailureKind::Cancelled
               ? Text::tr("Cancelled: no file was written.")
               : Text::tr("The conversation could not be saved.");
}

QString notSavedDetails(const Failure &failure)
{
    if (failure.kind == FailureKind::Cancelled)
        return {};
    return QString(why(failure) + u' ' +
                   Text::tr("No file was written. Choose another folder, or try again."))
        .trimmed();
}

QString printedText(TranscriptEnd end, int pages)
{
    switch (end) {
    case TranscriptEnd::Written:
        return Text::tr("%Ln page(s) were given to the printer.", nullptr, pages);
    case TranscriptEnd::Stopped:
        return pages == 0 ? Text::tr("Cancelled: nothing was printed.")
                          : Text::tr("Cancelled: %Ln page(s) were given to the printer before.",
                                     nullptr, pages);
    case TranscriptEnd::NotWritten:
        break;
    }
    return Text::tr("The conversation could not be printed: the printer did not take it.");
}

} // namespace contactdesk
