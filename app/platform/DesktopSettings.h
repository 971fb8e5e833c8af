#pragma once

#include <QObject>

class QDBusPendingCallWatcher;

namespace contactdesk
{

/// What the user has set for the whole desktop, as the settings portal tells it
/// (org.freedesktop.portal.Settings), and as it changes. Without a portal nothing is known.
class DesktopSettings : public QObject
{
    Q_OBJECT

public:
    enum class ColorScheme { Unknown, Light, Dark };

    explicit DesktopSettings(QObject *parent = nullptr);

    /// Asks the portal, without waiting; changed() follows if something differs from what is known,
    /// now and whenever the user changes it. Called once.
    void start();

    ColorScheme colorScheme() const { return m_colorScheme; }
    bool highContrast() const { return m_highContrast; }
    bool reducedMotion() const { return m_reducedMotion; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void ask();

private:
    void listen();
    void take(const QDBusPendingCallWatcher &answered);

    ColorScheme m_colorScheme = ColorScheme::Unknown;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
};

} // namespace contactdesk
