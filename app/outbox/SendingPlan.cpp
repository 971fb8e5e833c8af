#include "outbox/SendingPlan.h"

#include <algorithm>
#include <map>

namespace contactdesk
{

SendingPlan::SendingPlan(const QList<Entry> &updates)
{
    FieldEdits left;
    std::map<ContactField, Wanted> all;
    for (const Entry &entry : updates) {
        const FieldEdits open = editsIn(entry, EditState::Open);
        left = merged(left, open);
        for (const FieldEdit &edit : open) {
            const auto place = all.try_emplace(edit.field, Wanted{.edit = edit}).first;
            place->second.edit.after = edit.after;
            if (entry.attempts > 0)
                place->second.tried.append(edit.after);
        }
    }
    for (const auto &[field, wanted] : all) {
        const bool isLeft = std::any_of(left.begin(), left.end(), [&](const FieldEdit &edit) {
            return edit.field == wanted.edit.field;
        });
        // What was tried may have been carried out, so that coming back has to be sent.
        if (isLeft || !wanted.tried.isEmpty())
            m_wanted.append(wanted);
        else
            m_cancelled.append(field);
    }
}

SendingPlan::Standing SendingPlan::comparedWith(const Contact *now) const
{
    Standing standing;
    for (const Wanted &wanted : m_wanted) {
        const FieldSaid said = now ? saidIn((*now)[wanted.edit.field]) : FieldSaid();
        Comparison comparison = compare(wanted.edit, said);
        if (comparison == Comparison::Conflict && wanted.tried.contains(said))
            comparison = Comparison::MayBeSent;
        switch (comparison) {
        case Comparison::MayBeSent:
            standing.toSend.append(wanted.edit);
            standing.isUnseen = standing.isUnseen || isUnknown(said);
            break;
        case Comparison::AlreadySo:
            standing.alreadySo.append(wanted.edit.field);
            break;
        case Comparison::Conflict:
            standing.conflicts.insert(wanted.edit.field, said);
            break;
        }
    }
    return standing;
}

} // namespace contactdesk
