#include "ui/palette/CommandPalette.h"

#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/common/FittedListView.h"
#include "ui/common/PanelKeys.h"
#include "ui/common/PlainLabel.h"
#include "ui/palette/PaletteDelegate.h"
#include "ui/palette/PaletteModel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostRows = 10;
/// As many letters as a command with its menu and its keys takes.
constexpr int panelLetters = 72;
/// How much of the window is still seen below, of 255.
constexpr int veil = 150;

} // namespace

CommandPalette::CommandPalette(const Theme &theme, ActionRegistry &actions,
                               const Preferences &preferences, QWidget &window)
    : QWidget(&window),
      m_theme(theme),
      m_actions(actions),
      m_model(new PaletteModel(actions, preferences, PaletteScope::Everything, this)),
      m_panel(new QFrame(this)),
      m_field(new QLineEdit),
      m_list(new FittedListView(mostRows)),
      m_nothing(new PlainLabel(tr("Nothing is called that. Type the beginnings of words, or their "
                                  "initials."),
                               u"muted"_s))
{
    setObjectName(u"palette"_s);
    hide();
    build(actions);
    addKeys();
    window.installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_model, &PaletteModel::contactsFound, this, [this] {
        m_nothing->setVisible(m_model->rowCount() == 0);
        fit();
        if (!m_list->currentIndex().isValid())
            showRow(0);
        if (std::exchange(m_isEnterPending, false))
            choose(m_list->currentIndex());
    });
    connect(actions.action(command::findCommand), &QAction::triggered, this, &CommandPalette::open);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (m_isOpen && now && !isAncestorOf(now)) {
            m_before = nullptr;
            close(Qt::OtherFocusReason);
        }
    });
}

void CommandPalette::build(ActionRegistry &actions)
{
    m_panel->setProperty("look", u"card"_s);
    // A click on its edge isn't one beside it.
    m_panel->setAttribute(Qt::WA_NoMousePropagation);
    m_panel->setAccessibleName(tr("Commands, contacts and lists"));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Find a command, contact or list"));
    m_field->setPlaceholderText(tr("Find a command, contact or list"));
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Commands, contacts and lists"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_theme, actions, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto *hint =
        new PlainLabel(tr("Arrow keys to choose, Enter to run, Escape to close"), u"muted"_s);
    setType(*hint, TypeSize::Small);
    hint->setWordWrap(true);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    column->setSpacing(Theme::gap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_field, m_list, m_nothing, hint})
        column->addWidget(part);
}

void CommandPalette::addKeys()
{
    // The whole list is used from the field.
    auto *keys = new PanelKeys(*m_field);
    keys->add(Qt::Key_Escape, [this] { close(Qt::OtherFocusReason); });
    keys->add(Qt::Key_Return, [this] { enter(); });
    keys->add(Qt::Key_Down, [this] { move(1); });
    keys->add(Qt::Key_Up, [this] { move(-1); });
    keys->add(Qt::Key_PageDown, [this] { move(mostRows - 1); });
    keys->add(Qt::Key_PageUp, [this] { move(1 - mostRows); });
}

void CommandPalette::setDesk(Desk *desk)
{
    close(Qt::OtherFocusReason);
    m_model->setDesk(desk);
}

void CommandPalette::open()
{
    if (!m_isOpen) {
        m_before = window()->focusWidget();
        m_isOpen = true;
    }
    m_isEnterPending = false;
    // What can be done, and in which order, has changed since.
    m_field->clear();
    search();
    show();
    raise();
    fit();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close(Qt::FocusReason reason)
{
    if (!std::exchange(m_isOpen, false))
        return;
    m_isEnterPending = false;
    // Before it is hidden, or Qt would look for another place for the focus by itself.
    if (m_before && m_before->isVisible())
        m_before->setFocus(reason);
    hide();
    m_field->clear();
}

void CommandPalette::search()
{
    m_model->search(m_field->text());
    m_list->scrollToTop();
    m_nothing->setVisible(m_model->rowCount() == 0 && m_model->isWhole());
    showRow(0);
    fit();
}

void CommandPalette::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int row = m_list->currentIndex().row();
    const bool isStep = std::abs(rows) == 1;
    // A step goes round; a page ends at the end.
    if (isStep && row + rows > last)
        showRow(0);
    else if (isStep && row + rows < 0)
        showRow(last);
    else
        showRow(std::clamp(row + rows, 0, last));
}

void CommandPalette::showRow(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    if (!index.isValid() || !QAccessible::isActive())
        return;
    // The focus stays in the field; a screen reader is told which row is meant meanwhile.
    QAccessibleEvent chosen(m_list, QAccessible::Focus);
    chosen.setChild(row);
    QAccessible::updateAccessibility(&chosen);
}

void CommandPalette::enter()
{
    if (m_list->currentIndex().isValid())
        choose(m_list->currentIndex());
    else
        m_isEnterPending = !m_model->isWhole();
}

void CommandPalette::choose(const QModelIndex &row)
{
    if (!row.isValid() || !row.data(PaletteModel::CanRunRole).toBool())
        return;
    const auto kind = row.data(PaletteModel::KindRole).value<PaletteKind>();
    const QString id = row.data(PaletteModel::IdRole).toString();
    // First, so that the command finds the focus where it was.
    close(Qt::OtherFocusReason);
    switch (kind) {
    case PaletteKind::Command:
        m_actions.action(id)->trigger();
        break;
    case PaletteKind::List:
        Q_EMIT deskWanted();
        Q_EMIT searchChosen(id);
        break;
    case PaletteKind::Contact:
        Q_EMIT deskWanted();
        Q_EMIT contactChosen({id});
        break;
    case PaletteKind::LookUp:
        Q_EMIT deskWanted();
        Q_EMIT lookUpChosen(id);
        break;
    }
}

void CommandPalette::fit()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(m_theme.letters(panelLetters), this->width() - 2 * Theme::margin);
    m_panel->setFixedWidth(std::max(width, 0));
    const int chrome =
        m_panel->sizeHint().height() - (m_list->isHidden() ? 0 : m_list->sizeHint().height());
    m_list->setMaximumHeight(std::max(height() - 2 * Theme::wide - chrome, 0));
    m_panel->adjustSize();
    m_panel->move((this->width() - m_panel->width()) / 2,
                  std::min(2 * Theme::wide, (height() - m_panel->height()) / 2));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isOpen && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    close(Qt::MouseFocusReason);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QColor ground = m_theme.color(Role::Window);
    ground.setAlpha(veil);
    QPainter(this).fillRect(rect(), ground);
}

bool CommandPalette::focusNextPrevChild(bool)
{
    return true;
}

} // namespace contactdesk
