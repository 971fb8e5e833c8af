#pragma once

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QStringList>

namespace contactdesk
{

/// Shows a flat model as a view does: reads a row when it is inserted and again only when it is
/// told that it changed. Qt's own tester watches the model meanwhile and fails the test.
class ListeningView : public QObject
{
    Q_OBJECT

public:
    ListeningView(QAbstractItemModel &model, QList<int> roles);

    /// True if what is shown is what the model has by now.
    bool isUpToDate() const;
    /// What the model told since the last call: "removed 2-3", "inserted 0-0", "changed 4-4".
    QStringList take() { return std::exchange(m_told, {}); }
    /// As shown, a row each, of the first of the roles.
    QStringList texts() const;

private:
    QVariantList read(int row) const;
    void reread(int row, const QList<int> &changed);

    QAbstractItemModel &m_model;
    QAbstractItemModelTester m_tester;
    const QList<int> m_roles;
    QList<QVariantList> m_rows;
    QStringList m_told;
};

} // namespace contactdesk
