#pragma once

#include <QLabel>

namespace contactdesk
{

/// A label that shows its text as plain text, always: what it shows may come from the service. It
/// stands on the side where the window's own texts begin, whatever the direction of its text.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    /// `look` as in the style sheet; "" for the ordinary one.
    explicit PlainLabel(const QString &text = {}, const QString &look = {},
                        QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void alignWithWindow();
};

} // namespace contactdesk
