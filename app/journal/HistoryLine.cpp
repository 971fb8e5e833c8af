#include "journal/HistoryLine.h"

namespace contactdesk
{

QList<HistoryLine> madeLines(const Entry &entry)
{
    HistoryLine line{.entry = entry.id,
                     .kind = entry.kind,
                     .at = entry.madeAt,
                     .who = entry.who,
                     .contact = entry.contact,
                     .contactName = entry.contactName,
                     .list = entry.list};
    if (isLocal(entry.kind)) {
        line.from = entry.textBefore;
        line.to = entry.textAfter;
    }
    // What is created has values in fields that can't be changed, too; the entry keeps those.
    if (entry.edits.isEmpty())
        return {line};
    QList<HistoryLine> lines;
    for (const EntryEdit &edit : entry.edits) {
        line.field = edit.field;
        line.from = edit.before;
        line.to = edit.after;
        lines.append(line);
    }
    return lines;
}

} // namespace contactdesk
