#pragma once

#include <QToolButton>

namespace contactdesk
{

/// The cross at the end of a heading.
class CloseButton : public QToolButton
{
    Q_OBJECT

public:
    /// `whatItDoes` as tooltip and for screen readers: "Close the queue".
    explicit CloseButton(const QString &whatItDoes, QWidget *parent = nullptr);
};

} // namespace contactdesk
