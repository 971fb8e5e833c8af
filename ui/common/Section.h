#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace contactdesk
{

/// A titled card: the frame that every panel of the person's page stands in.
class Section : public QFrame
{
    Q_OBJECT

public:
    Section(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The column under the title.
    QVBoxLayout *body() const { return m_body; }
    /// Adds a widget at the end of the title's line; the section owns it.
    void addToHeading(QWidget *widget);

private:
    QLabel *m_title;
    QHBoxLayout *m_heading;
    QVBoxLayout *m_body;
};

} // namespace contactdesk
