#include "ui/common/Look.h"
#include "ui/theme/Theme.h"

#include <QVariant>
#include <QWidget>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// Names between @ signs are replaced with the theme's values; the dynamic property "look" says
// which of the looks below a widget has.
const QString sheet = uR"(
QToolTip { border: 1px solid @Border@; padding: 4px; }
QStatusBar { border-top: 1px solid @Border@; }
QStatusBar::item { border: none; }
QMenuBar { background: @Window@; }
QSplitter::handle { background: transparent; }

QLineEdit, QPlainTextEdit, QComboBox {
    background: @Surface@; border: 1px solid @Border@; border-radius: @radius@px;
    padding: 5px 8px; selection-background-color: @Accent@; selection-color: @OnAccent@;
}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid @Accent@; padding: 4px 7px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border: 2px solid @Danger@; padding: 4px 7px; }
QLineEdit[pending="waiting"] { border-left: 4px solid @Accent@; padding-left: 5px; }
QLineEdit[pending="needsAgent"] { border-left: 4px solid @Warning@; padding-left: 5px; }
QCheckBox[pending="waiting"] { border-left: 4px solid @Accent@; padding-left: 5px; }
QCheckBox[pending="needsAgent"] { border-left: 4px solid @Warning@; padding-left: 5px; }
QLineEdit:disabled, QComboBox:disabled { background: @Window@; color: @MutedText@; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down.svg); width: 16px; height: 16px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0; background: transparent; }
QComboBox QAbstractItemView {
    background: @Surface@; border: 1px solid @Border@;
    selection-background-color: @AccentSoft@; selection-color: @Text@;
}

QDateEdit {
    background: @Surface@; border: 1px solid @Border@; border-radius: @radius@px; padding: 5px 1px 5px 4px;
}
QDateEdit:focus { border: 2px solid @Accent@; padding: 4px 0 4px 3px; }
QDateEdit QLineEdit, QDateEdit QLineEdit:focus { border: none; padding: 0; background: transparent; }
QDateEdit::drop-down { border: none; width: 24px; }
QDateEdit::down-arrow { image: url(:/icons/chevron-down.svg); width: 16px; height: 16px; }

QPushButton {
    background: @Surface@; border: 1px solid @Border@; border-radius: @radius@px; padding: 6px 14px;
}
QPushButton:hover { background: @AccentSoft@; }
QPushButton:pressed { background: @Border@; }
QPushButton:focus { border: 2px solid @Accent@; padding: 5px 13px; }
QPushButton:disabled { background: @Window@; color: @MutedText@; }
QPushButton[look="primary"] { background: @Accent@; color: @OnAccent@; border-color: @Accent@; }
QPushButton[look="primary"]:hover { border: 2px solid @Text@; padding: 5px 13px; }
QPushButton[look="primary"]:focus { border: 2px solid @Text@; padding: 5px 13px; }
QPushButton[look="primary"]:disabled { background: @Border@; color: @MutedText@; border-color: @Border@; }
QPushButton[look="link"] {
    background: transparent; border: 1px solid transparent; color: @Accent@; padding: 2px 4px; text-align: left;
}
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 1px solid @Accent@; }

QToolButton[look="quiet"] {
    background: transparent; border: 1px solid transparent; border-radius: @radius@px; padding: 5px;
}
QToolButton[look="quiet"]:hover { background: @AccentSoft@; }
QToolButton[look="quiet"]:focus { border: 2px solid @Accent@; padding: 4px; }
QToolButton[look="toggle"] {
    background: @Surface@; border: 1px solid @Border@; border-radius: @radius@px; padding: 4px 10px;
}
QToolButton[look="toggle"]:hover { background: @Window@; }
QToolButton[look="toggle"]:checked { background: @AccentSoft@; border-color: @Accent@; color: @Accent@; }
QToolButton[look="toggle"]:focus { border: 2px solid @Accent@; padding: 3px 9px; }
QToolButton#dateCalendar::menu-indicator { image: none; }
QToolButton[look="toggle"]:disabled { background: @Window@; color: @MutedText@; }
QToolButton[mood="allSent"] { color: @MutedText@; }
QToolButton[mood="stopped"] { color: @Warning@; }
QToolButton[mood="needsAgent"] { color: @Danger@; }
QProgressBar { background: @Border@; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @Accent@; border-radius: 3px; }

QToolButton[look="swatch"] { border: 2px solid transparent; border-radius: @radius@px; padding: 3px; }
QToolButton[look="swatch"]:checked { border-color: @Accent@; }
QToolButton[look="swatch"]:focus { background: @AccentSoft@; }

QCheckBox { spacing: 8px; }
QCheckBox::indicator {
    width: 16px; height: 16px; background: @Surface@; border: 1px solid @MutedText@; border-radius: 4px;
}
QCheckBox::indicator:focus { border: 2px solid @Accent@; width: 14px; height: 14px; }
QCheckBox::indicator:checked {
    background: @Accent@; border-color: @Accent@; image: url(:/icons/check-@scheme@.svg);
}
QCheckBox::indicator:indeterminate { image: url(:/icons/dash-@scheme@.svg); }

QFrame[look="card"] { background: @Surface@; border: 1px solid @Border@; border-radius: @radius@px; }
QFrame[look="above"] { border: none; border-bottom: 1px solid @Border@; }
QFrame[look="bar"] { background: @Surface@; border-bottom: 1px solid @Border@; }
QScrollArea[look="plain"], QScrollArea[look="plain"] > QWidget > QWidget { background: transparent; border: none; }

QHeaderView, QHeaderView::section { background: @Surface@; color: @MutedText@; border: none; }
QHeaderView::section { padding: 4px 8px; border-bottom: 1px solid @Border@; }
QListView, QTableView { background: @Surface@; border: none; outline: none; }
QListView:focus, QTableView:focus { outline: none; }
QListView[look="popup"] {
    border: 1px solid @Border@; padding: 4px;
    selection-background-color: @AccentSoft@; selection-color: @Text@;
}

QFrame[look="information"] { background: @AccentSoft@; border: 1px solid @Accent@; border-radius: @radius@px; }
QFrame[look="warning"] { background: @WarningSoft@; border: 1px solid @Warning@; border-radius: @radius@px; }
QFrame[look="danger"] { background: @DangerSoft@; border: 1px solid @Danger@; border-radius: @radius@px; }
QFrame[look="success"] { background: @SuccessSoft@; border: 1px solid @Success@; border-radius: @radius@px; }

*[type="strong"] { font-weight: 600; }
*[type="small"] { font-size: @small@pt; }
*[type="heading"] { font-size: @heading@pt; font-weight: 600; }
*[type="title"] { font-size: @title@pt; font-weight: 600; }

QLabel { background: transparent; }
QLabel[look="muted"] { color: @MutedText@; }
QLabel[look="error"] { color: @Danger@; }
QLabel[look="changed"] { color: @Warning@; }
QLabel[look="chip"] { background: @Window@; border: 1px solid @Border@; border-radius: 9px; padding: 2px 9px; }
QLabel[look="chip"][state="bot"] { background: @AccentSoft@; border-color: @Accent@; color: @Accent@; }
QLabel[look="chip"][state="agent"] { background: @SuccessSoft@; border-color: @Success@; color: @Success@; }
QLabel[look="chip"][state="quiet"] { background: @DangerSoft@; border-color: @Danger@; color: @Danger@; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @Border@; min-height: 32px; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: @MutedText@; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: @Border@; min-width: 32px; border-radius: 4px; margin: 2px; }
QScrollBar::handle:horizontal:hover { background: @MutedText@; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_s;

QString roleName(Role role)
{
    switch (role) {
    case Role::Window:
        return u"Window"_s;
    case Role::Surface:
        return u"Surface"_s;
    case Role::Border:
        return u"Border"_s;
    case Role::Text:
        return u"Text"_s;
    case Role::MutedText:
        return u"MutedText"_s;
    case Role::Accent:
        return u"Accent"_s;
    case Role::OnAccent:
        return u"OnAccent"_s;
    case Role::AccentSoft:
        return u"AccentSoft"_s;
    case Role::Mark:
        return u"Mark"_s;
    case Role::InboundBubble:
        return u"InboundBubble"_s;
    case Role::OutboundBubble:
        return u"OutboundBubble"_s;
    case Role::InboundBar:
        return u"InboundBar"_s;
    case Role::OutboundBar:
        return u"OutboundBar"_s;
    case Role::Success:
        return u"Success"_s;
    case Role::SuccessSoft:
        return u"SuccessSoft"_s;
    case Role::Warning:
        return u"Warning"_s;
    case Role::WarningSoft:
        return u"WarningSoft"_s;
    case Role::Danger:
        return u"Danger"_s;
    case Role::DangerSoft:
        return u"DangerSoft"_s;
    }
    return {};
}

QString typeName(TypeSize size)
{
    switch (size) {
    case TypeSize::Body:
        break;
    case TypeSize::Strong:
        return u"strong"_s;
    case TypeSize::Small:
        return u"small"_s;
    case TypeSize::Heading:
        return u"heading"_s;
    case TypeSize::Title:
        return u"title"_s;
    }
    return {};
}

} // namespace

QString Theme::styleSheet() const
{
    QString filled = sheet;
    for (int i = 0; i <= static_cast<int>(Role::DangerSoft); ++i) {
        const Role role = static_cast<Role>(i);
        filled.replace(u'@' + roleName(role) + u'@', color(role).name());
    }
    filled.replace(u"@scheme@"_s, isDark() ? u"dark"_s : u"light"_s);
    for (const TypeSize size : {TypeSize::Small, TypeSize::Heading, TypeSize::Title})
        filled.replace(u'@' + typeName(size) + u'@', QString::number(font(size).pointSizeF()));
    return filled.replace(u"@radius@"_s, QString::number(radius));
}

void setType(QWidget &widget, TypeSize size)
{
    setLook(widget, "type", typeName(size));
}

} // namespace contactdesk
