#include "ui/contacts/NobodyFound.h"

#include "search/SearchQuery.h"
#include "ui/lookup/SearchHelp.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

NobodyFound::NobodyFound(const Theme &theme, QWidget *parent)
    : EmptyState(theme, u"user"_s, {}, {}, parent)
{
    setObjectName(u"nobodyFound"_s);
}

void NobodyFound::setQuery(const SearchQuery &query)
{
    if (query.isEmpty()) {
        setTitle(tr("Nobody yet"));
        setText(tr("Everyone you look up, create or import stays here."));
        return;
    }
    setTitle(tr("Nobody in the directory matches “%1”.").arg(query.text().simplified().left(60)));
    if (!query.problem().isEmpty())
        setText(query.problem() + u"\n\n"_s + searchHelp());
    else
        setText(tr("Whoever was never met here can be looked up on the service, by the whole "
                   "number or e-mail address.") +
                u"\n\n"_s + searchHelp());
}

} // namespace contactdesk
