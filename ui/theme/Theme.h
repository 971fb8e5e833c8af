#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <optional>

class QApplication;
class QWidget;

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
enum class Scheme { Light, Dark, HighContrastLight, HighContrastDark };

/// The sizes and weights that texts have.
enum class TypeSize { Body, Strong, Small, Heading, Title };

/// The design values of the program, in one place: colours by role, spacing, radii, type sizes.
/// A value. Widgets are given a reference to the application's one, which changes while the program
/// runs: they ask it when they paint, and take colours and fonts from the style sheet.
class Theme
{
public:
    /// `base` is the desktop's font, from which the type sizes follow; `textScale` is what the
    /// agent wants texts enlarged by, from 1 to 2.
    Theme(Scheme scheme, const QFont &base, double textScale = 1);

    /// Light or dark, whichever the desktop's own palette is.
    static Scheme schemeOf(const QPalette &palette);

    /// As a preference names it (Preferences::look()); unset for a name that is none.
    static std::optional<Scheme> schemeNamed(const QString &look);

    Scheme scheme() const { return m_scheme; }
    bool isDark() const;

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

    /// The width that many letters of ordinary text take, in device-independent pixels: for columns
    /// and panes, which have to grow with the text.
    int letters(int count) const;

    /// The fonts of the type sizes, for what is painted; a widget is given its by setType().
    /// @{
    QFont font(TypeSize size) const;
    QFont body() const { return m_base; }
    QFont strong() const { return font(TypeSize::Strong); }
    QFont small() const { return font(TypeSize::Small); }
    QFont heading() const { return font(TypeSize::Heading); }
    QFont title() const { return font(TypeSize::Title); }
    /// @}

    /// Dresses the application: style, palette, font and style sheet. May be called again after a
    /// change; everything on screen follows.
    void apply(QApplication &application) const;

private:
    QString styleSheet() const;

    Scheme m_scheme;
    QFont m_base;
};

/// Gives a widget a type size; it follows the theme from then on.
void setType(QWidget &widget, TypeSize size);

} // namespace contactdesk
