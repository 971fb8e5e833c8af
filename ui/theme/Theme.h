#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QSize>

#include <optional>

class QApplication;
class QWidget;

namespace contactdesk
{

/// What a colour is for. Every colour of the window is one of these.
enum class Role {
    Window,
    Surface,
    /// Between things, and around what is no control: it only helps the eye.
    Border,
    /// Around what is typed into or pressed: without it nobody would see that it is there.
    FieldBorder,
    /// What a bar that fills up, fills.
    Track,
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

/// Whether what the program draws may move by itself.
enum class Motion { Usual, Still };

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
    Theme(Scheme scheme, const QFont &base, double textScale = 1, Motion motion = Motion::Usual);

    /// Light or dark, whichever the desktop's own palette is.
    static Scheme schemeOf(const QPalette &palette);

    /// As a preference names it (Preferences::look()); unset for a name that is none.
    static std::optional<Scheme> schemeNamed(const QString &look);

    Scheme scheme() const { return m_scheme; }
    bool isDark() const;
    /// True where soft grounds aren't enough: what has one has an outline too.
    bool isHighContrast() const;
    Motion motion() const { return m_motion; }

    QColor color(Role role) const;
    QPalette palette() const;
    /// One of sixteen hues with text contrast on Surface and on a tint of itself (up to a fifth),
    /// always the same for a text, in any version.
    QColor stableColor(const QString &text) const;
    /// The ground for a text in such a colour; a stronger one under the pointer or the selection.
    QColor tint(const QColor &ink, bool isMarked = false) const;

    /// Spacing in device-independent pixels: between the parts of one thing, between things,
    /// around groups.
    /// @{
    static constexpr int tight = 4;
    static constexpr int gap = 8;
    static constexpr int margin = 12;
    static constexpr int wide = 20;
    /// @}
    static constexpr int radius = 6;
    /// Lines: of borders and rules; of what is emphasised, the focus among it; of the bar at the
    /// start of what is selected or waits.
    /// @{
    static constexpr int hairline = 1;
    static constexpr int ring = 2;
    static constexpr int bar = 4;
    /// @}
    /// What is drawn with a size of its own, in device-independent pixels.
    /// @{
    static constexpr int avatarSize = 36;
    static constexpr int largeAvatarSize = 56;
    static constexpr int iconSize = 18;
    /// A colour that stands beside a name.
    static constexpr int swatchSize = 12;
    /// A picture in a conversation: no larger than that, nor smaller, to be hit.
    static constexpr int largestPicture = 320;
    static constexpr int smallestPicture = 48;
    static constexpr int plotHeight = 40;
    /// @}
    /// The window before anybody has given it a size.
    static constexpr QSize firstWindow{1280, 800};
    /// Of the window: below it the panes are shown one at a time.
    static constexpr int narrowestSideBySide = 900;

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

    /// Gives the application its style, palette and font. May be called again after a change;
    /// everything on screen follows, dressed windows too.
    void apply(QApplication &application) const;
    /// Gives a window, with everything that is in it or comes into it, the style sheet. Not the
    /// application's, since then each widget would be dressed anew for every parent it gets while
    /// its panel is put together: half of the time to the first window.
    void dress(QWidget &window) const;

private:
    QString styleSheet() const;

    Scheme m_scheme;
    Motion m_motion;
    QFont m_base;
    double m_textScale;
};

/// Gives a widget a type size; it follows the theme from then on.
void setType(QWidget &widget, TypeSize size);

} // namespace contactdesk
