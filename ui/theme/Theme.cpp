#include "ui/theme/Theme.h"

#include "ui/theme/StillStyle.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QtMath>

#include <array>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

struct Shade {
    QRgb light;
    QRgb dark;
    QRgb highContrastLight;
    QRgb highContrastDark;
};

QColor choose(const Shade &shade, Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return QColor::fromRgb(shade.light);
    case Scheme::Dark:
        return QColor::fromRgb(shade.dark);
    case Scheme::HighContrastLight:
        return QColor::fromRgb(shade.highContrastLight);
    case Scheme::HighContrastDark:
        return QColor::fromRgb(shade.highContrastDark);
    }
    return {};
}

Shade shade(Role role)
{
    switch (role) {
    case Role::Window:
        return {0xfff3f5f8, 0xff15181c, 0xffffffff, 0xff000000};
    case Role::Surface:
        return {0xffffffff, 0xff1e2227, 0xffffffff, 0xff000000};
    case Role::Border:
        return {0xffd3d9e0, 0xff383f48, 0xff000000, 0xffffffff};
    case Role::FieldBorder:
        return {0xff76818e, 0xff808d9c, 0xff000000, 0xffffffff};
    case Role::Track:
        return {0xffd3d9e0, 0xff383f48, 0xffd6d6d6, 0xff404040};
    case Role::Text:
        return {0xff1b1f24, 0xffe6e9ed, 0xff000000, 0xffffffff};
    case Role::MutedText:
        return {0xff57606a, 0xffa3abb5, 0xff333333, 0xffd9d9d9};
    case Role::Accent:
        return {0xff0b5cad, 0xff6cb1f5, 0xff00318a, 0xff8fd3ff};
    case Role::OnAccent:
        return {0xffffffff, 0xff0b1620, 0xffffffff, 0xff000000};
    case Role::AccentSoft:
        return {0xffe3eefa, 0xff1e3347, 0xffd5e4ff, 0xff0a2f4d};
    case Role::Mark:
        return {0xffffe59a, 0xff5c4a10, 0xffffe14d, 0xff5e4b00};
    case Role::InboundBubble:
        return {0xffedf0f4, 0xff2a3037, 0xfff2f2f2, 0xff1a1a1a};
    case Role::OutboundBubble:
        return {0xffdcebfa, 0xff1d3a57, 0xffd5e4ff, 0xff0a2f4d};
    case Role::InboundBar:
        return {0xff8794a3, 0xff6b7785, 0xff666666, 0xffa6a6a6};
    case Role::OutboundBar:
        return {0xff0b5cad, 0xff6cb1f5, 0xff00318a, 0xff8fd3ff};
    case Role::Success:
        return {0xff17692e, 0xff63c781, 0xff004d1a, 0xff7df0a0};
    case Role::SuccessSoft:
        return {0xffddf4e4, 0xff16351f, 0xffd9f7e1, 0xff00290f};
    case Role::Warning:
        return {0xff7a4f00, 0xffe3b657, 0xff553300, 0xffffd666};
    case Role::WarningSoft:
        return {0xfffff4d6, 0xff3a2e10, 0xfffff3cc, 0xff332600};
    case Role::Danger:
        return {0xffb3261e, 0xfff49a92, 0xff8a0000, 0xffffb3ab};
    case Role::DangerSoft:
        return {0xfffce8e6, 0xff45211e, 0xffffe3e0, 0xff3d0a06};
    }
    return {};
}

/// The ground with some of the ink in it.
QColor mixed(const QColor &ink, const QColor &ground, int percent)
{
    const auto part = [percent](int of, int on) {
        return (of * percent + on * (100 - percent)) / 100;
    };
    return {part(ink.red(), ground.red()), part(ink.green(), ground.green()),
            part(ink.blue(), ground.blue())};
}

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

Theme::Theme(Scheme scheme, const QFont &base, double textScale, Motion motion)
    : m_scheme(scheme), m_motion(motion), m_base(base), m_textScale(textScale)
{
    m_base.setPointSizeF(QFontInfo(base).pointSizeF() * textScale);
    // Named, so that a text font with a few black-and-white emoji of its own doesn't tear the
    // coloured ones apart; after the family that the desktop's alias ("Sans") stands for, or the
    // digits would come from the emoji font too.
    m_base.setFamilies({QFontInfo(base).family(), QStringLiteral("Noto Color Emoji")});
}

Scheme Theme::schemeOf(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness() <
                        palette.color(QPalette::WindowText).lightness();
    return isDark ? Scheme::Dark : Scheme::Light;
}

std::optional<Scheme> Theme::schemeNamed(const QString &look)
{
    if (look == "light"_L1)
        return Scheme::Light;
    if (look == "dark"_L1)
        return Scheme::Dark;
    if (look == "high-contrast-light"_L1)
        return Scheme::HighContrastLight;
    if (look == "high-contrast-dark"_L1)
        return Scheme::HighContrastDark;
    return std::nullopt;
}

bool Theme::isDark() const
{
    return m_scheme == Scheme::Dark || m_scheme == Scheme::HighContrastDark;
}

bool Theme::isHighContrast() const
{
    return m_scheme == Scheme::HighContrastLight || m_scheme == Scheme::HighContrastDark;
}

QColor Theme::color(Role role) const
{
    return choose(shade(role), m_scheme);
}

QColor Theme::stableColor(const QString &text) const
{
    // The colours of the circle at equal steps, each dark enough (light enough on dark ground) to
    // be read on a tint of itself; from red over yellow, green and blue back to pink.
    static constexpr std::array<std::array<QRgb, 2>, 16> shades{{{0xff850e32, 0xfffeb3bb},
                                                                 {0xff932508, 0xfffca48e},
                                                                 {0xff6d3801, 0xffffb987},
                                                                 {0xff6d4b00, 0xffe3b668},
                                                                 {0xff514900, 0xffd9cd76},
                                                                 {0xff455c00, 0xffaeca7a},
                                                                 {0xff01581c, 0xff9adea1},
                                                                 {0xff00624a, 0xff6dd5b2},
                                                                 {0xff025351, 0xff66e1dd},
                                                                 {0xff005d6d, 0xff5bd0e9},
                                                                 {0xff004e71, 0xff91d4fe},
                                                                 {0xff164ea3, 0xff97bffe},
                                                                 {0xff3f3594, 0xffc2c5fe},
                                                                 {0xff663694, 0xffceacf7},
                                                                 {0xff6f1f70, 0xfff1b1f0},
                                                                 {0xff8a235f, 0xfff3a0c8}}};
    // Not qHash, whose values may change from one version of Qt to the next: FNV-1a, whose high
    // bits depend on every letter.
    quint32 sum = 2'166'136'261;
    for (const QChar c : text)
        sum = (sum ^ c.unicode()) * 16'777'619;
    const QColor hue =
        QColor::fromRgb(shades[(sum ^ (sum >> 16)) % shades.size()][isDark() ? 1 : 0]);
    if (!isHighContrast())
        return hue;
    // Closer to the ink, as far as high contrast asks for it.
    return mixed(color(Role::Text), hue, isDark() ? 60 : 46);
}

QColor Theme::tint(const QColor &ink, bool isMarked) const
{
    return mixed(ink, color(Role::Surface), isMarked ? 22 : 12);
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(Role::Window));
    palette.setColor(QPalette::WindowText, color(Role::Text));
    palette.setColor(QPalette::Base, color(Role::Surface));
    palette.setColor(QPalette::AlternateBase, color(Role::Window));
    palette.setColor(QPalette::Text, color(Role::Text));
    palette.setColor(QPalette::PlaceholderText, color(Role::MutedText));
    palette.setColor(QPalette::Button, color(Role::Surface));
    palette.setColor(QPalette::ButtonText, color(Role::Text));
    palette.setColor(QPalette::ToolTipBase, color(Role::Surface));
    palette.setColor(QPalette::ToolTipText, color(Role::Text));
    palette.setColor(QPalette::Highlight, color(Role::Accent));
    palette.setColor(QPalette::HighlightedText, color(Role::OnAccent));
    palette.setColor(QPalette::Link, color(Role::Accent));
    palette.setColor(QPalette::LinkVisited, color(Role::Accent));
    palette.setColor(QPalette::BrightText, color(Role::Danger));
    palette.setColor(QPalette::Light, color(Role::Surface));
    palette.setColor(QPalette::Midlight, color(Role::Border));
    palette.setColor(QPalette::Mid, color(Role::Border));
    palette.setColor(QPalette::Dark, color(Role::Border));
    palette.setColor(QPalette::Shadow, color(Role::Border));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Role::MutedText));
    return palette;
}

QFont Theme::font(TypeSize size) const
{
    switch (size) {
    case TypeSize::Body:
        break;
    case TypeSize::Strong:
        return scaled(m_base, 1.0, QFont::DemiBold);
    case TypeSize::Small:
        return scaled(m_base, 0.9, QFont::Normal);
    case TypeSize::Heading:
        return scaled(m_base, 1.05, QFont::DemiBold);
    case TypeSize::Title:
        return scaled(m_base, 1.5, QFont::DemiBold);
    }
    return m_base;
}

int Theme::letters(int count) const
{
    return qCeil(QFontMetricsF(m_base).averageCharWidth() * count);
}

void Theme::apply(QApplication &application) const
{
    StillStyle &style = stillStyle(application);
    style.setMotion(m_motion);
    style.setTextScale(m_textScale);
    application.setPalette(palette());
    application.setFont(m_base);
    // No other style sheets are in the program: whoever has one was dressed.
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->styleSheet().isEmpty())
            dress(*window);
    }
}

void Theme::dress(QWidget &window) const
{
    window.setStyleSheet(styleSheet());
}

} // namespace contactdesk
