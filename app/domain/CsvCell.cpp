#include "domain/CsvCell.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QStringView formulaStarts = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";

bool endsCell(QChar character)
{
    return character == u';' || character == u'\t' || character == u'\n' || character == u'\r';
}

/// What a spreadsheet skips at the start of a cell.
bool isSkipped(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Control ||
           character.category() == QChar::Other_Format || character == u'"' || character == u'\'';
}

QString withoutFormulas(const QString &text)
{
    QString harmless;
    harmless.reserve(text.size());
    qsizetype cellStart = 0;
    bool isAtStart = true;
    for (const QChar character : text) {
        if (isAtStart && formulaStarts.contains(character))
            harmless.insert(cellStart, u'\'');
        harmless.append(character);
        if (endsCell(character)) {
            cellStart = harmless.size();
            isAtStart = true;
        } else if (!isSkipped(character)) {
            isAtStart = false;
        }
    }
    return harmless;
}

} // namespace

QByteArray csvCell(const QString &text)
{
    if (text.isEmpty())
        return {};
    return '"' + withoutFormulas(text).replace(u'"', "\"\""_L1).toUtf8() + '"';
}

} // namespace contactdesk
