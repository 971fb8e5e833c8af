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
    return Text::tr("A search goes by names, numbers, addresses, tags and lists. It is narrowed "
                    "by\n"
                    "tag:vip\n"
                    "list:newsletter\n"
                    "channel:whatsapp\n"
                    "bot:off   dnd:on\n"
                    "name:missing\n"
                    "seen:<7d");
}

} // namespace contactdesk
