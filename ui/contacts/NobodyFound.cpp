#include "ui/contacts/NobodyFound.h"

#include "search/SearchQuery.h"
#include "text/PlainSigns.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/lookup/SearchHelp.h"

#include <QAction>
#include <QPushButton>

namespace contactdesk
{

using namespace Qt::StringLiterals;

NobodyFound::NobodyFound(const Theme &theme, ActionRegistry &actions, QWidget *parent)
    : EmptyState(theme, u"user"_s, {}, {}, parent),
      m_lookUp(addButton(tr("Look somebody up"), true)),
      m_import(addButton(tr("Import contacts…"))),
      m_create(addButton(tr("New contact…"))),
      m_everybody(addButton(tr("Show everybody")))
{
    setObjectName(u"nobodyFound"_s);
    m_lookUp->setObjectName(u"emptyLookUp"_s);
    m_import->setObjectName(u"emptyImport"_s);
    m_create->setObjectName(u"emptyCreate"_s);
    m_everybody->setObjectName(u"emptyEverybody"_s);
    connect(m_lookUp, &QPushButton::clicked, actions.action(command::lookUp), &QAction::trigger);
    connect(m_import, &QPushButton::clicked, actions.action(command::importContacts),
            &QAction::trigger);
    connect(m_create, &QPushButton::clicked, actions.action(command::newContact),
            &QAction::trigger);
    connect(m_everybody, &QPushButton::clicked, this, &NobodyFound::everybodyRequested);
}

void NobodyFound::setQuery(const SearchQuery &query)
{
    const bool isEverybody = query.isEmpty();
    for (QPushButton *button : {m_lookUp, m_import, m_create})
        button->setVisible(isEverybody);
    m_everybody->setVisible(!isEverybody);
    if (isEverybody) {
        setTitle(tr("Nobody yet"));
        setText(tr("Everyone you look up, import or create stays here, and is found without the "
                   "service from then on."));
        return;
    }
    setTitle(tr("Nobody in the directory matches “%1”.")
                 .arg(inSentence(query.text().simplified().left(60))));
    if (!query.problem().isEmpty())
        setText(query.problem() + u"\n\n"_s + searchHelp());
    else
        setText(tr("Whoever was never met here can be looked up on the service, by the whole "
                   "number or e-mail address.") +
                u"\n\n"_s + searchHelp());
}

} // namespace contactdesk
