#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace contactdesk
{

/// A page that has nothing to show yet and says so: an icon, what is the case, what to do, and
/// the buttons to do it with. Without any, the page itself can have the keyboard's focus.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const Theme &theme, const QString &iconName, const QString &title,
               const QString &text, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setText(const QString &text);
    QString title() const;
    QString text() const;

    /// Adds a button under the text; the page owns it. `primary` for the one thing to do.
    QPushButton *addButton(const QString &text, bool primary = false);
    /// The same for a button that was made elsewhere.
    void addButton(QPushButton *button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_below;
};

} // namespace contactdesk
