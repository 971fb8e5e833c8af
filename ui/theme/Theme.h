#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace contactdesk
{

/// What a colour is for. Every colour of the window is one of these.
enum class Role {
    Window,
    Surface,
    Border,
    Text,
    MutedText,
    Accent,
    OnAccent,
    AccentSoft,
    /// Behind what of a text answers a search.
    Mark,
    InboundBubble,
    OutboundBubble,
    /// Bars of a diagram, told apart by their lightness too.
    /// @{
    InboundBar,
    OutboundBar,
    /// @}
    Success,
    SuccessSoft,
    Warning,
    WarningSoft,
    Danger,
    DangerSoft,
};

/// Which set of colours.
enum class Scheme { Light, Dark };

/// The design values of the program, in one place: colours by role, spacing, radii, type sizes.
/// A value; widgets are given a reference to the application's one.
class Theme
{
public:
    /// `base` is the desktop's font, from which the type sizes follow.
    Theme(Scheme scheme, const QFont &base);

    /// Light or dark, whichever the desktop's own palette is.
    static Scheme schemeOf(const QPalette &palette);

    QColor color(Role role) const;
    QPalette palette() const;
    /// One of sixteen hues with text contrast on Surface and on a tint of itself (up to a fifth),
    /// always the same for a text, in any version.
    QColor stableColor(const QString &text) const;

    /// Spacing in device-independent pixels: between the parts of one thing, between things,
    /// around groups.
    static constexpr int tight = 4;
    static constexpr int gap = 8;
    static constexpr int margin = 12;
    static constexpr int wide = 20;
    static constexpr int radius = 6;
    static constexpr int avatarSize = 36;
    static constexpr int largeAvatarSize = 56;
    static constexpr int iconSize = 18;

    /// Type sizes.
    /// @{
    QFont body() const { return m_base; }
    QFont strong() const;
    QFont small() const;
    QFont heading() const;
    QFont title() const;
    /// @}

    /// Dresses the application: style, palette and style sheet.
    void apply(QApplication &application) const;

private:
    QString styleSheet() const;

    Scheme m_scheme;
    QFont m_base;
};

} // namespace contactdesk
