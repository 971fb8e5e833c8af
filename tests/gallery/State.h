#pragma once

#include <QList>
#include <QSize>
#include <QString>

#include <functional>

namespace contactdesk
{

class Scene;

/// What has to be seen in a picture: a widget by its object name, and what it says.
struct Expected {
    QString object;
    /// Part of what it says; "" where being there is enough.
    QString text;
    /// Whether the text is the program's own, and so only in English like this.
    bool isEnglish = false;
};

/// A widget that has to be seen.
inline Expected shows(const QString &object)
{
    return {object, {}};
}

/// A widget that has to say something that no language changes: a name, a number.
inline Expected shows(const QString &object, const QString &text)
{
    return {object, text};
}

/// A widget that has to say this in English, and has to be seen in all languages.
inline Expected says(const QString &object, const QString &english)
{
    return {object, english, true};
}

/// Something that the product can look like.
struct State {
    /// Also the name of its picture.
    QString name;
    /// False if it could not be brought about.
    std::function<bool(Scene &)> bringAbout;
    Expected expected;
    /// In device-independent pixels.
    QSize size = {1280, 800};
    /// In per cent.
    int textSize = 100;
};

} // namespace contactdesk
