#include "ui/window/Wayfinder.h"

#include "desk/Desk.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/common/FocusPlaces.h"
#include "ui/window/PageBar.h"
#include "ui/window/SidePane.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QShortcut>

namespace contactdesk
{

Wayfinder::Wayfinder(ActionRegistry &actions, Desk &desk, QObject *parent)
    : QObject(parent), m_actions(actions), m_desk(desk)
{
    for (const QString &id : {command::newContact, command::edit, command::save, command::revert,
                              command::toggleBot, command::toggleDoNotDisturb, command::takeOver,
                              command::addToList, command::removeFromList, command::showRaw})
        lead(id, Pane::Person);
    for (const QString &id : {command::find, command::findNext, command::findPrevious,
                              command::filterMessages, command::goToDate, command::showOverview,
                              command::exportConversation, command::printConversation})
        lead(id, Pane::Side);
    const auto go = [this](const QString &id, Pane pane) {
        connect(m_actions.action(id), &QAction::triggered, this, [this, pane] {
            if (!isShown())
                return;
            leadTo(pane);
            if (QWidget *place = placeForFocus(*m_panes->widget(pane)))
                giveFocus(*place, Qt::ShortcutFocusReason);
        });
    };
    go(command::showContacts, Pane::Contacts);
    go(command::showPerson, Pane::Person);
    go(command::showConversation, Pane::Side);
    connect(actions.action(command::back), &QAction::triggered, this, &Wayfinder::goBack);
}

void Wayfinder::lead(const QString &command, Pane pane)
{
    connect(m_actions.action(command), &QAction::triggered, this, [this, pane] {
        if (isShown())
            leadTo(pane);
    });
}

void Wayfinder::guide(PaneArea &panes, PageBar &bar, SidePane &side)
{
    m_panes = &panes;
    m_bar = &bar;
    m_side = &side;
    OpenContact &open = m_desk.openContact();
    if (!open.id().isEmpty() || open.key())
        turnTo({.pane = Pane::Person});
    connect(&panes, &PaneArea::turned, this, [this] {
        // The form has changed, and another pane may be the page by it.
        if (!m_isTurning) {
            m_trail.clear();
            m_here = here();
        }
        showWays();
    });
    connect(&side, &SidePane::shown, this, &Wayfinder::leadToSide);
    connect(&side, &SidePane::left, this, [this] {
        if (m_here.pane != Pane::Side)
            return;
        // Side by side the pane knows best what was there before.
        if (m_panes->arePages())
            goBack();
        else
            m_here.page = m_side->currentWidget();
    });
    connect(&bar, &PageBar::backRequested, this, &Wayfinder::goBack);
    connect(&bar, &PageBar::onRequested, this,
            [this] { leadTo(m_here.pane == Pane::Contacts ? Pane::Person : Pane::Side); });
    connect(&open, &OpenContact::switched, this, [this] {
        if (!m_isStaying)
            leadTo(Pane::Person);
        showWays();
    });
    connect(&open, &OpenContact::contactChanged, this, &Wayfinder::showWays);
    connect(&open, &OpenContact::conversationChanged, this, &Wayfinder::showWays);
    auto *backKey = new QShortcut(Qt::Key_Back, &panes);
    connect(backKey, &QShortcut::activated, this, &Wayfinder::goBack);
    qApp->installEventFilter(this);
    showWays();
}

QScopedValueRollback<bool> Wayfinder::stay()
{
    return QScopedValueRollback(m_isStaying, true);
}

bool Wayfinder::isShown() const
{
    return m_panes && m_panes->isVisible();
}

Wayfinder::Place Wayfinder::here() const
{
    const Pane page = m_panes->page();
    return {page, page == Pane::Side ? m_side->currentWidget() : nullptr};
}

/// Where the way back leads without a trail.
Wayfinder::Place Wayfinder::behind(const Place &place) const
{
    if (place.pane == Pane::Side && place.page != m_side->conversation())
        return {Pane::Side, m_side->conversation()};
    return {.pane = place.pane == Pane::Side ? Pane::Person : Pane::Contacts};
}

void Wayfinder::leadTo(Pane pane)
{
    goTo({pane, pane == Pane::Side ? m_side->conversation() : nullptr});
}

void Wayfinder::leadToSide()
{
    goTo({Pane::Side, m_side->currentWidget()});
}

void Wayfinder::goTo(const Place &place)
{
    if (place == m_here && place == here())
        return;
    // Whoever comes by again is back there already.
    if (const qsizetype at = m_trail.indexOf(place); at >= 0)
        m_trail.remove(at, m_trail.size() - at);
    else if (place != m_here && m_panes->arePages())
        m_trail.append(m_here);
    turnTo(place);
}

void Wayfinder::goBack()
{
    if (!isShown())
        return;
    if (!m_panes->arePages()) {
        m_side->showPage(m_side->conversation());
        return;
    }
    if (m_here == Place())
        return;
    turnTo(m_trail.isEmpty() ? behind(m_here) : m_trail.takeLast());
}

void Wayfinder::turnTo(const Place &place)
{
    const QScopedValueRollback turning(m_isTurning, true);
    m_here = place;
    // What was put in the conversation's place goes as it is left.
    const bool isPages = m_panes->arePages();
    if (place.page || isPages)
        m_side->showPage(place.page ? place.page : m_side->conversation());
    m_panes->turnTo(place.pane);
    showWays();
}

void Wayfinder::showWays()
{
    m_bar->setVisible(m_panes->arePages());
    if (!m_panes->arePages())
        return;
    const bool hasBack = m_here != Place();
    m_bar->setBack(hasBack ? nameOf(m_trail.isEmpty() ? behind(m_here) : m_trail.last())
                           : QString(),
                   m_actions.action(command::back)->shortcut().toString(QKeySequence::NativeText));
    m_bar->setOn(m_here.pane == Pane::Contacts ? nameOf({.pane = Pane::Person})
                 : m_here.pane == Pane::Person ? conversationName()
                                               : QString());
}

QString Wayfinder::nameOf(const Place &place) const
{
    if (place.pane == Pane::Contacts)
        return tr("Contacts");
    if (place.pane == Pane::Side)
        return m_side->title(place.page);
    const OpenContact &open = m_desk.openContact();
    if (open.contact().value)
        return displayName(*open.contact().value);
    return open.key() ? displayText(*open.key()) : tr("Person");
}

QString Wayfinder::conversationName() const
{
    const OpenContact &open = m_desk.openContact();
    const auto &conversation = open.conversation().value;
    if (!conversation)
        return tr("Conversation");
    const auto count = static_cast<int>(conversation->size() + open.olderMessages());
    return tr("Conversation: %Ln message(s)", nullptr, count);
}

bool Wayfinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress &&
        static_cast<QMouseEvent *>(event)->button() == Qt::BackButton) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && isShown() && widget->window() == m_panes->window()) {
            goBack();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace contactdesk
