#pragma once

#include <QIcon>
#include <QWidget>

namespace contactdesk
{

/// An icon that only shows something. It is painted anew whenever the theme changes, on whatever
/// screen, where a label would keep the picture of it that it was given.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// `size` in device-independent pixels.
    explicit IconLabel(int size, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace contactdesk
