#pragma once

#include "ui/window/PaneArea.h"

#include <QObject>
#include <QScopedValueRollback>

namespace contactdesk
{

class ActionRegistry;
class Desk;
class PageBar;
class SidePane;

/// The ways between the panes of a desk: which pane a command or an event leads to, and the way
/// back. Side by side there is little to do; with pages this is what turns them.
class Wayfinder : public QObject
{
    Q_OBJECT

public:
    /// Made before the panes, so that a command's page is turned to before the pane that carries it
    /// out does so. All must outlive this object.
    Wayfinder(ActionRegistry &actions, Desk &desk, QObject *parent);
    /// From now on. They must outlive it, too.
    void guide(PaneArea &panes, PageBar &bar, SidePane &side);

    /// Of the side pane, to the conversation.
    void leadTo(Pane pane);
    /// To what the side pane shows.
    void leadToSide();
    /// To where the agent came from; side by side, out of what was put in the conversation's place.
    void goBack();
    /// As long as it lives, opening another contact turns no page.
    [[nodiscard]] QScopedValueRollback<bool> stay();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place {
        Pane pane = Pane::Contacts;
        /// Of the side pane; null elsewhere.
        QWidget *page = nullptr;

        bool operator==(const Place &) const = default;
    };

    void lead(const QString &command, Pane pane);
    bool isShown() const;
    Place here() const;
    Place behind(const Place &place) const;
    void goTo(const Place &place);
    void turnTo(const Place &place);
    void showWays();
    QString nameOf(const Place &place) const;
    QString conversationName() const;

    ActionRegistry &m_actions;
    Desk &m_desk;
    PaneArea *m_panes = nullptr;
    PageBar *m_bar = nullptr;
    SidePane *m_side = nullptr;
    Place m_here;
    /// The places on the way here, each once.
    QList<Place> m_trail;
    bool m_isStaying = false;
    bool m_isTurning = false;
};

} // namespace contactdesk
