#pragma once

#include <QLabel>

namespace contactdesk
{

/// A label that shows its text as plain text, always: what it shows may come from the service.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    /// `look` as in the style sheet; "" for the ordinary one.
    explicit PlainLabel(const QString &text = {}, const QString &look = {},
                        QWidget *parent = nullptr);
};

} // namespace contactdesk
