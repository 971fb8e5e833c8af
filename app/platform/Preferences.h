#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>

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

    /// What a window's or splitter's saveState() gave; empty at first.
    QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

Q_SIGNALS:
    void defaultRegionChanged(const QString &region);
    void keepFreshChanged(bool isWanted);
    void drawMarkupChanged(bool isWanted);

private:
    QSettings m_settings;
};

} // namespace contactdesk
