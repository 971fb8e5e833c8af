#include "ui/lookup/SearchHelp.h"

#include <QCoreApplication>

namespace contactdesk
{

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(SearchHelp)
};

} // namespace

QString searchHelp()
{
    return Text::tr("A search goes by names, numbers, addresses, tags and lists. Narrow it with\n"
                    "tag:vip   list:newsletter   channel:whatsapp\n"
                    "bot:off   dnd:on   name:missing   seen:<7d");
}

} // namespace contactdesk
