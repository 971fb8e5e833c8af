#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>

#include <optional>

namespace contactdesk
{

/// What the user chose for this computer; kept in one small text file, never a secret among it.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// Keeps them in `file` (INI), which is created when something is first set.
    explicit Preferences(const QString &file, QObject *parent = nullptr);

    /// ISO 3166 code of the country that numbers without a country code belong to; at first the
    /// desktop's own, "" where the desktop names none.
    QString defaultRegion() const;
    void setDefaultRegion(const QString &region);

    /// Whether the open conversation is asked for again from time to time; not at first.
    bool keepFresh() const;
    void setKeepFresh(bool isWanted);

    /// Whether the messenger's marks (*bold*) are drawn as what they mean; at first they are.
    bool drawMarkup() const;
    void setDrawMarkup(bool isWanted);

    /// How the window looks: "light", "dark", "high-contrast-light", "high-contrast-dark", or ""
    /// (at first) for what the desktop has.
    QString look() const;
    void setLook(const QString &look);

    /// How large texts are, in per cent of the desktop's size: 100 (at first) to 200.
    int textSize() const;
    void setTextSize(int percent);

    /// Whether nothing moves by itself, even if the desktop's own settings don't ask for that.
    bool lessMotion() const;
    void setLessMotion(bool isWanted);

    /// ISO code of the language of the window, as in "pt_BR"; "" (at first) for the desktop's.
    QString language() const;
    void setLanguage(const QString &code);

    /// The keys that the agent gave a command (portable text, "" for none); unset for those that
    /// it comes with.
    std::optional<QString> shortcut(const QString &command) const;
    void setShortcut(const QString &command, const std::optional<QString> &keys);

    /// Ids of the commands used last, the last one first; empty at first.
    QStringList recentCommands() const;
    void setRecentCommands(const QStringList &commands);

    /// What a window's or splitter's saveState() gave; empty at first.
    QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

Q_SIGNALS:
    void defaultRegionChanged(const QString &region);
    void keepFreshChanged(bool isWanted);
    void drawMarkupChanged(bool isWanted);
    /// Of look, text size and motion.
    void appearanceChanged();
    void languageChanged(const QString &code);
    void shortcutChanged(const QString &command);

private:
    QSettings m_settings;
};

} // namespace contactdesk
