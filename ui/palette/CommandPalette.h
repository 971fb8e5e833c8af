#pragma once

#include "domain/Identifiers.h"
#include "ui/theme/Theme.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace contactdesk
{

class ActionRegistry;
class Desk;
class PaletteModel;
class Preferences;

/// One field for every command, contact and list. It lies over its window, which goes on working
/// below, and goes away by a choice, Escape, a click beside it, or when something else takes the
/// focus; but for the last the focus goes back to where it was.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    /// Hidden at first; the command for finding commands opens it. All of these must outlive it;
    /// it belongs to `window`.
    CommandPalette(const Theme &theme, ActionRegistry &actions, const Preferences &preferences,
                   QWidget &window);

    /// As PaletteModel::setDesk().
    void setDesk(Desk *desk);
    void open();

Q_SIGNALS:
    /// What was chosen is to be seen on the desk's page; comes before the choice is carried out.
    void deskWanted();
    void contactChosen(const contactdesk::ContactId &id);
    /// Of a list, what finds whoever is on it.
    void searchChosen(const QString &text);
    /// The service is to be asked for it.
    void lookUpChosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// Tab leads nowhere: the field is all there is.
    bool focusNextPrevChild(bool isNext) override;

private:
    void build(ActionRegistry &actions);
    void addKeys();
    void fit();
    void search();
    void move(int rows);
    void showRow(int row);
    void enter();
    void choose(const QModelIndex &row);
    void close(Qt::FocusReason reason);

    const Theme &m_theme;
    const ActionRegistry &m_actions;
    PaletteModel *m_model;
    QFrame *m_panel;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    /// Where the focus was.
    QPointer<QWidget> m_before;
    bool m_isOpen = false;
    /// Enter was pressed before the contacts had come.
    bool m_isEnterPending = false;
};

} // namespace contactdesk
