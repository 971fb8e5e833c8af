#pragma once

#include <QKeySequenceEdit>

namespace contactdesk
{

/// Takes the next combination of keys that is pressed in it, at once. Escape alone leaves it, and
/// so does Tab.
class KeyField : public QKeySequenceEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

Q_SIGNALS:
    void entered(const QKeySequence &keys);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showFocus(bool isThere);
};

} // namespace contactdesk
