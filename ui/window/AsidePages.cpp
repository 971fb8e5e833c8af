#include "ui/window/AsidePages.h"

#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/help/HelpPage.h"
#include "ui/settings/PreferencesPage.h"

#include <QAction>
#include <QStackedWidget>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

const QString preferencesName = u"preferencesPage"_s;
const QString helpName = u"helpPage"_s;

} // namespace

AsidePages::AsidePages(const Theme &theme, Preferences &preferences, ActionRegistry &actions,
                       QStackedWidget &pages)
    : QObject(&pages), m_actions(actions), m_pages(pages)
{
    connect(actions.action(command::preferences), &QAction::triggered, this, [&, this] {
        if (!m_preferencesPage)
            m_preferencesPage = new PreferencesPage(theme, actions, preferences);
        show(m_preferencesPage, preferencesName);
    });
    connect(actions.action(command::help), &QAction::triggered, this, [&, this] {
        if (!m_help)
            m_help = new HelpPage(theme, actions);
        show(m_help, helpName);
    });
}

void AsidePages::showAgain(const QString &name)
{
    if (name == preferencesName)
        m_actions.action(command::preferences)->trigger();
    else if (name == helpName)
        m_actions.action(command::help)->trigger();
}

void AsidePages::show(PageFrame *page, const QString &name)
{
    if (m_pages.indexOf(page) < 0) {
        page->setObjectName(name);
        m_pages.addWidget(page);
        connect(page, &PageFrame::backRequested, this, &AsidePages::goBack);
    }
    QWidget *current = m_pages.currentWidget();
    // From one of them to the other, the way back is that of the first.
    if (current != m_preferencesPage && current != m_help) {
        m_pageBefore = current;
        m_focusBefore = m_pages.window()->focusWidget();
    }
    m_pages.setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
}

void AsidePages::goBack()
{
    QWidget *before = m_pageBefore ? m_pageBefore.data() : m_pages.widget(0);
    m_pages.setCurrentWidget(before);
    const bool isThere = m_focusBefore && before->isAncestorOf(m_focusBefore);
    QWidget *focus = isThere ? m_focusBefore.data() : before;
    focus->setFocus(Qt::OtherFocusReason);
}

} // namespace contactdesk
