#pragma once

#include <QTableView>

namespace contactdesk
{

class ConflictModel;

/// The table of the fields in conflict: the arrow keys lead from value to value, Space and Enter
/// choose the one with the focus, two letters that of the agent or that of the service.
class ConflictView : public QTableView
{
    Q_OBJECT

public:
    explicit ConflictView(ConflictModel &model, QWidget *parent = nullptr);

    /// The letters, as they stand on the keys.
    static QString mineKey();
    static QString theirsKey();

    /// Whether there is anything that was seen before.
    void showBefore(bool shows);

    /// As high as its rows.
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void fit();

    ConflictModel &m_model;
};

} // namespace contactdesk
