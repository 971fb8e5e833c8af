#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QButtonGroup;

namespace contactdesk
{

/// A row of colours, one of which is chosen.
class ColorChoice : public QWidget
{
    Q_OBJECT

public:
    /// `colors`: "#rrggbb".
    ColorChoice(const Theme &theme, const QStringList &colors, QWidget *parent = nullptr);

    const QString &color() const { return m_color; }
    /// One that isn't offered leaves none marked, and stays until another is chosen.
    void setColor(const QString &color);

Q_SIGNALS:
    void chosen();

private:
    QString m_color;
    QButtonGroup *m_buttons;
};

} // namespace contactdesk
