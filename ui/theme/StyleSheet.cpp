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
QToolTip { border: @hairline@px solid @FieldBorder@; padding: @tight@px; }
QStatusBar { border-top: @hairline@px solid @Border@; }
QStatusBar::item { border: none; }
QMenuBar { background: @Window@; }
QMenu { background: @Surface@; border: @hairline@px solid @FieldBorder@; }
QSplitter::handle { background: transparent; }

QLineEdit, QPlainTextEdit, QComboBox {
    background: @Surface@; border: @hairline@px solid @FieldBorder@; border-radius: @radius@px;
    padding: @fieldY@px @fieldX@px; selection-background-color: @Accent@; selection-color: @OnAccent@;
}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: @ring@px solid @Accent@; padding: @fieldYInRing@px @fieldXInRing@px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border: @ring@px solid @Danger@; padding: @fieldYInRing@px @fieldXInRing@px; }
QLineEdit[invalid="true"]:focus, QPlainTextEdit[invalid="true"]:focus {
    border: @bar@px solid @Danger@; padding: @fieldYInBar@px @fieldXInBar@px;
}
QLineEdit[look="focused"] { border: @ring@px solid @Accent@; padding: @fieldYInRing@px @fieldXInRing@px; }
QTextBrowser[look="card"]:focus { border: @ring@px solid @Accent@; }
QLineEdit[pending="waiting"] { border-left: @bar@px solid @Accent@; padding-left: @fieldY@px; }
QLineEdit[pending="needsAgent"] { border-left: @bar@px solid @Warning@; padding-left: @fieldY@px; }
QCheckBox[pending="waiting"] { border-left: @bar@px solid @Accent@; padding-left: @fieldY@px; }
QCheckBox[pending="needsAgent"] { border-left: @bar@px solid @Warning@; padding-left: @fieldY@px; }
QLineEdit:disabled, QComboBox:disabled { background: @Window@; color: @MutedText@; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: @drop@px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down.svg); width: @sign@px; height: @sign@px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0; background: transparent; }
QComboBox QAbstractItemView {
    background: @Surface@; border: @hairline@px solid @Border@;
    selection-background-color: @Accent@; selection-color: @OnAccent@;
}

QDateEdit {
    background: @Surface@; border: @hairline@px solid @FieldBorder@; border-radius: @radius@px;
    padding: @fieldY@px @hairline@px @fieldY@px @tight@px;
}
QDateEdit:focus {
    border: @ring@px solid @Accent@; padding: @fieldYInRing@px 0 @fieldYInRing@px @tightInRing@px;
}
QDateEdit QLineEdit, QDateEdit QLineEdit:focus { border: none; padding: 0; background: transparent; }
QDateEdit::drop-down { border: none; width: @drop@px; }
QDateEdit::down-arrow { image: url(:/icons/chevron-down.svg); width: @sign@px; height: @sign@px; }

QPushButton {
    background: @Surface@; border: @hairline@px solid @FieldBorder@; border-radius: @radius@px;
    padding: @buttonY@px @buttonX@px;
}
QPushButton:hover { background: @AccentSoft@; }
QPushButton:pressed { background: @AccentSoft@; border-color: @Accent@; }
QPushButton:focus { border: @ring@px solid @Accent@; padding: @buttonYInRing@px @buttonXInRing@px; }
QPushButton:disabled { background: @Window@; color: @MutedText@; border: @hairline@px dashed @FieldBorder@; }
QPushButton[look="primary"] { background: @Accent@; color: @OnAccent@; border-color: @Accent@; }
QPushButton[look="primary"]:hover, QPushButton[look="primary"]:focus {
    border: @ring@px solid @Text@; padding: @buttonYInRing@px @buttonXInRing@px;
}
QPushButton[look="primary"]:disabled { background: @Window@; color: @MutedText@; border-color: @FieldBorder@; }
QPushButton[look="link"] {
    background: transparent; border: @ring@px solid transparent; color: @Accent@;
    padding: @hairline@px @tightInRing@px; text-align: left; border-radius: @tight@px;
}
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: @ring@px solid @Accent@; padding: @hairline@px @tightInRing@px; }

QToolButton[look="quiet"] {
    background: transparent; border: @hairline@px solid transparent; border-radius: @radius@px;
    padding: @fieldY@px;
}
QToolButton[look="quiet"]:hover { background: @AccentSoft@; }
QToolButton[look="quiet"]:focus { border: @ring@px solid @Accent@; padding: @fieldYInRing@px; }
QToolButton[look="toggle"] {
    background: @Surface@; border: @hairline@px solid @FieldBorder@; border-radius: @radius@px;
    padding: @tight@px @toggleX@px;
}
QToolButton[look="toggle"]:hover { background: @Window@; }
QToolButton[look="toggle"]:checked { background: @AccentSoft@; border-color: @Accent@; color: @Accent@; }
QToolButton[look="toggle"]:focus { border: @ring@px solid @Accent@; padding: @tightInRing@px @toggleXInRing@px; }
QToolButton#dateCalendar::menu-indicator { image: none; }
QToolButton[look="toggle"]:disabled { background: @Window@; color: @MutedText@; }
QToolButton[mood="allSent"] { color: @MutedText@; }
QToolButton[mood="stopped"] { color: @Warning@; }
QToolButton[mood="needsAgent"] { color: @Danger@; }
QProgressBar { background: @Track@; border: none; border-radius: @ring@px; max-height: @radius@px; }
QProgressBar::chunk { background: @Accent@; border-radius: @ring@px; }

QToolButton[look="swatch"] { border: @ring@px solid transparent; border-radius: @radius@px; padding: @tightInRing@px; }
QToolButton[look="swatch"]:checked { border-color: @Text@; }
QToolButton[look="swatch"]:focus { border-color: @Accent@; background: @AccentSoft@; }
QToolButton[look="swatch"]:checked:focus { border: @bar@px double @Accent@; padding: @hairline@px; }

QCheckBox { spacing: @gap@px; }
QCheckBox::indicator {
    width: @sign@px; height: @sign@px; background: @Surface@;
    border: @hairline@px solid @MutedText@; border-radius: @tight@px;
}
QCheckBox::indicator:focus { border: @ring@px solid @Accent@; width: @signInRing@px; height: @signInRing@px; }
QCheckBox::indicator:checked {
    background: @Accent@; border-color: @Accent@; image: url(:/icons/check-@scheme@.svg);
}
QCheckBox::indicator:checked:focus { border-color: @Text@; }
QCheckBox::indicator:indeterminate { image: url(:/icons/dash-@scheme@.svg); }

QFrame[look="card"] { background: @Surface@; border: @hairline@px solid @Border@; border-radius: @radius@px; }
QFrame[look="above"] { border: none; border-bottom: @hairline@px solid @Border@; }
QFrame[look="bar"] { background: @Surface@; border-bottom: @hairline@px solid @Border@; }
QScrollArea[look="plain"], QScrollArea[look="plain"] > QWidget > QWidget { background: transparent; border: none; }
QScrollArea[look="plain"] { border: @ring@px solid transparent; border-radius: @radius@px; }
QScrollArea[look="plain"]:focus { border-color: @Accent@; }

QHeaderView, QHeaderView::section { background: @Surface@; color: @MutedText@; border: none; }
QHeaderView::section { padding: @tight@px @gap@px; border-bottom: @hairline@px solid @Border@; }
QListView, QTableView { background: @Surface@; border: none; outline: none; }
QListView:focus, QTableView:focus { outline: none; }
QListView[look="popup"] {
    border: @hairline@px solid @FieldBorder@; padding: @tight@px;
    selection-background-color: @Accent@; selection-color: @OnAccent@;
}

QFrame[look="information"] { background: @AccentSoft@; border: @hairline@px solid @Accent@; border-radius: @radius@px; }
QFrame[look="warning"] { background: @WarningSoft@; border: @hairline@px solid @Warning@; border-radius: @radius@px; }
QFrame[look="danger"] { background: @DangerSoft@; border: @hairline@px solid @Danger@; border-radius: @radius@px; }
QFrame[look="success"] { background: @SuccessSoft@; border: @hairline@px solid @Success@; border-radius: @radius@px; }

*[type="strong"] { font-weight: 600; }
*[type="small"] { font-size: @small@pt; }
*[type="heading"] { font-size: @heading@pt; font-weight: 600; }
*[type="title"] { font-size: @title@pt; font-weight: 600; }

QLabel { background: transparent; }
QLabel[look="muted"] { color: @MutedText@; }
QLabel[look="error"] { color: @Danger@; }
QLabel[look="changed"] { color: @Warning@; }
QLabel[look="chip"] { background: @Window@; border: @hairline@px solid @FieldBorder@; border-radius: @gap@px; padding: @ring@px @gap@px; }
QLabel[look="chip"][state="bot"] { background: @AccentSoft@; border-color: @Accent@; color: @Accent@; }
QLabel[look="chip"][state="agent"] { background: @SuccessSoft@; border-color: @Success@; color: @Success@; }
QFrame#takeOverBar { background: @SuccessSoft@; border: 1px solid @Success@; border-radius: @radius@px; }
QFrame#takeOverBar[mood="nearlyOver"] { background: @WarningSoft@; border-color: @Warning@; }
QLabel[look="chip"][state="quiet"] { background: @DangerSoft@; border-color: @Danger@; color: @Danger@; }

QScrollBar:vertical { background: transparent; width: @margin@px; margin: 0; }
QScrollBar::handle:vertical { background: @FieldBorder@; min-height: @handle@px; border-radius: @tight@px; margin: @ring@px; }
QScrollBar::handle:vertical:hover { background: @MutedText@; }
QScrollBar:horizontal { background: transparent; height: @margin@px; margin: 0; }
QScrollBar::handle:horizontal { background: @FieldBorder@; min-width: @handle@px; border-radius: @tight@px; margin: @ring@px; }
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
    case Role::FieldBorder:
        return u"FieldBorder"_s;
    case Role::Track:
        return u"Track"_s;
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

/// What the sheet calls the distances, in device-independent pixels. A ring is thicker than the
/// line in whose place it comes, and takes what it needs from the padding: nothing moves.
QList<std::pair<QString, int>> lengths(double textScale)
{
    constexpr int thicker = Theme::ring - Theme::hairline;
    constexpr int fieldY = Theme::tight + Theme::hairline;
    constexpr int buttonY = Theme::tight + Theme::ring;
    constexpr int buttonX = Theme::margin + Theme::ring;
    constexpr int toggleX = Theme::gap + Theme::ring;
    const int sign = qRound(2 * Theme::gap * textScale);
    return {{u"hairline"_s, Theme::hairline},
            {u"ring"_s, Theme::ring},
            {u"bar"_s, Theme::bar},
            {u"tight"_s, Theme::tight},
            {u"tightInRing"_s, Theme::tight - thicker},
            {u"gap"_s, Theme::gap},
            {u"margin"_s, Theme::margin},
            {u"radius"_s, Theme::radius},
            {u"fieldY"_s, fieldY},
            {u"fieldYInRing"_s, fieldY - thicker},
            {u"fieldYInBar"_s, fieldY - (Theme::bar - Theme::hairline)},
            {u"fieldX"_s, Theme::gap},
            {u"fieldXInRing"_s, Theme::gap - thicker},
            {u"fieldXInBar"_s, Theme::gap - (Theme::bar - Theme::hairline)},
            {u"buttonY"_s, buttonY},
            {u"buttonYInRing"_s, buttonY - thicker},
            {u"buttonX"_s, buttonX},
            {u"buttonXInRing"_s, buttonX - thicker},
            {u"toggleX"_s, toggleX},
            {u"toggleXInRing"_s, toggleX - thicker},
            {u"sign"_s, sign},
            {u"signInRing"_s, sign - 2 * thicker},
            {u"drop"_s, sign + Theme::gap},
            {u"handle"_s, Theme::wide + Theme::margin}};
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
    for (const auto &[name, length] : lengths(m_textScale))
        filled.replace(u'@' + name + u'@', QString::number(length));
    return filled;
}

void setType(QWidget &widget, TypeSize size)
{
    setLook(widget, "type", typeName(size));
}

} // namespace contactdesk
