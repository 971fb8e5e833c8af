#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace contactdesk
{

/// A page of the window beside that of the desk: a title, and the way back, which Escape is too.
class PageFrame : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the page.
    PageFrame(const Theme &theme, const QString &title, QWidget *parent = nullptr);

Q_SIGNALS:
    void backRequested();

protected:
    /// The room under the title.
    QVBoxLayout *body() const { return m_body; }
    /// Puts what is read into the middle of `room`, as wide as lines are read with ease.
    void addColumn(QHBoxLayout &room, QWidget *column);
    void changeEvent(QEvent *event) override;

private:
    void fitColumn();

    const Theme &m_theme;
    QVBoxLayout *m_body;
    QWidget *m_column = nullptr;
};

} // namespace contactdesk
