#include "ui/theme/Theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QStyleFactory>

#include <array>

namespace contactdesk
{

namespace
{

struct Shade {
    QRgb light;
    QRgb dark;
};

Shade shade(Role role)
{
    switch (role) {
    case Role::Window:
        return {0xfff3f5f8, 0xff15181c};
    case Role::Surface:
        return {0xffffffff, 0xff1e2227};
    case Role::Border:
        return {0xffd3d9e0, 0xff383f48};
    case Role::Text:
        return {0xff1b1f24, 0xffe6e9ed};
    case Role::MutedText:
        return {0xff57606a, 0xffa3abb5};
    case Role::Accent:
        return {0xff0b5cad, 0xff6cb1f5};
    case Role::OnAccent:
        return {0xffffffff, 0xff0b1620};
    case Role::AccentSoft:
        return {0xffe3eefa, 0xff1e3347};
    case Role::Mark:
        return {0xffffe59a, 0xff5c4a10};
    case Role::InboundBubble:
        return {0xffedf0f4, 0xff2a3037};
    case Role::OutboundBubble:
        return {0xffdcebfa, 0xff1d3a57};
    case Role::Success:
        return {0xff17692e, 0xff63c781};
    case Role::SuccessSoft:
        return {0xffddf4e4, 0xff16351f};
    case Role::Warning:
        return {0xff7a4f00, 0xffe3b657};
    case Role::WarningSoft:
        return {0xfffff4d6, 0xff3a2e10};
    case Role::Danger:
        return {0xffb3261e, 0xfff49a92};
    case Role::DangerSoft:
        return {0xfffce8e6, 0xff45211e};
    }
    return {0xffff00ff, 0xffff00ff};
}

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

Theme::Theme(Scheme scheme, const QFont &base) : m_scheme(scheme), m_base(base)
{
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

QColor Theme::color(Role role) const
{
    const Shade value = shade(role);
    return QColor::fromRgb(m_scheme == Scheme::Light ? value.light : value.dark);
}

QColor Theme::stableColor(const QString &text) const
{
    static constexpr std::array<Shade, 8> shades{{{0xff0b5cad, 0xff8fc3f7},
                                                  {0xff17692e, 0xff7fd398},
                                                  {0xff8a3ffc, 0xffc9a6ff},
                                                  {0xffa3330e, 0xffffa98a},
                                                  {0xff006d75, 0xff6fd6dd},
                                                  {0xff9c1a6b, 0xfff79bd0},
                                                  {0xff6b5300, 0xffe3c15c},
                                                  {0xff44546a, 0xffb4c3d6}}};
    // Not qHash, whose values may change from one version of Qt to the next.
    unsigned sum = 0;
    for (const QChar c : text)
        sum = sum * 31 + c.unicode();
    const Shade value = shades[sum % shades.size()];
    return QColor::fromRgb(m_scheme == Scheme::Light ? value.light : value.dark);
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

QFont Theme::strong() const
{
    return scaled(m_base, 1.0, QFont::DemiBold);
}

QFont Theme::small() const
{
    return scaled(m_base, 0.9, QFont::Normal);
}

QFont Theme::heading() const
{
    return scaled(m_base, 1.05, QFont::DemiBold);
}

QFont Theme::title() const
{
    return scaled(m_base, 1.5, QFont::DemiBold);
}

void Theme::apply(QApplication &application) const
{
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(palette());
    application.setFont(m_base);
    application.setStyleSheet(styleSheet());
}

} // namespace contactdesk
