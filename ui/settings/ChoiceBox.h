#pragma once

#include <QComboBox>

namespace contactdesk
{

/// A combo box on a page that scrolls: the wheel turns the page unless the box has the focus, or a
/// choice would change as it passes under the pointer.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    /// `label` is for screen readers too.
    ChoiceBox(const QString &name, const QString &label, QWidget *parent = nullptr);

    /// Shows the choice that has this as its data.
    void showChoice(const QVariant &choice);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace contactdesk
