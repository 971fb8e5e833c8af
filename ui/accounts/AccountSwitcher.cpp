#include "ui/accounts/AccountSwitcher.h"

#include "accounts/AccountBook.h"
#include "ui/theme/Icons.h"

#include <QActionGroup>
#include <QMenu>

namespace contactdesk
{

using namespace Qt::StringLiterals;

AccountSwitcher::AccountSwitcher(const Theme &theme, AccountBook &book, QMenu &menu,
                                 QObject *parent)
    : QObject(parent),
      m_theme(theme),
      m_book(book),
      m_menu(menu),
      m_end(menu.insertSeparator(menu.actions().value(0))),
      m_group(new QActionGroup(this))
{
    for (const auto signal : {&AccountBook::inserted, &AccountBook::changed, &AccountBook::removed})
        connect(&book, signal, this, &AccountSwitcher::fill);
    connect(m_group, &QActionGroup::triggered, this, [this](const QAction *action) {
        const AccountId id{action->data().toString()};
        // What is in use stays checked until the change is made.
        setCurrent(m_current);
        Q_EMIT chosen(id);
    });
    fill();
}

void AccountSwitcher::fill()
{
    const QList<QAction *> old = m_group->actions();
    qDeleteAll(old);
    add({}, tr("Local workspace"));
    for (const Account &account : m_book.accounts())
        add(account.id, account.name)->setIcon(colorIcon(m_theme, QColor(account.color)));
    setCurrent(m_current);
}

QAction *AccountSwitcher::add(const AccountId &id, const QString &name)
{
    // An ampersand is a letter of the name here, and no mark of a shortcut.
    auto *action = new QAction(QString(name).replace(u'&', u"&&"_s), m_group);
    action->setObjectName(u"switchTo.%1"_s.arg(id.isEmpty() ? u"workspace"_s : id.value));
    action->setData(id.value);
    action->setCheckable(true);
    m_menu.insertAction(m_end, action);
    return action;
}

void AccountSwitcher::setCurrent(const std::optional<AccountId> &id)
{
    m_current = id;
    m_group->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    for (QAction *action : m_group->actions())
        action->setChecked(id && action->data().toString() == id->value);
    m_group->setExclusionPolicy(QActionGroup::ExclusionPolicy::Exclusive);
}

} // namespace contactdesk
