#include "models/ListeningView.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString span(const QString &what, int first, int last)
{
    return u"%1 %2-%3"_s.arg(what).arg(first).arg(last);
}

} // namespace

ListeningView::ListeningView(QAbstractItemModel &model, QList<int> roles)
    : m_model(model),
      m_tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest),
      m_roles(std::move(roles))
{
    for (int row = 0; row < model.rowCount(); ++row)
        m_rows.append(read(row));
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row)
                    m_rows.insert(row, read(row));
                m_told.append(span(u"inserted"_s, first, last));
            });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                m_rows.remove(first, last - first + 1);
                m_told.append(span(u"removed"_s, first, last));
            });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &changed) {
                for (int row = first.row(); row <= last.row(); ++row)
                    reread(row, changed);
                m_told.append(span(u"changed"_s, first.row(), last.row()));
            });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_told.append(u"reset"_s); });
}

QVariantList ListeningView::read(int row) const
{
    QVariantList values;
    for (const int role : m_roles)
        values.append(m_model.index(row, 0).data(role));
    return values;
}

void ListeningView::reread(int row, const QList<int> &changed)
{
    for (qsizetype i = 0; i < m_roles.size(); ++i) {
        if (changed.isEmpty() || changed.contains(m_roles.at(i)))
            m_rows[row][i] = m_model.index(row, 0).data(m_roles.at(i));
    }
}

bool ListeningView::isUpToDate() const
{
    if (m_rows.size() != m_model.rowCount())
        return false;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row) != read(row)) {
            qWarning() << "row" << row << "shows" << m_rows.at(row) << "and is" << read(row);
            return false;
        }
    }
    return true;
}

QStringList ListeningView::texts() const
{
    QStringList texts;
    for (const QVariantList &row : m_rows)
        texts.append(row.first().toString());
    return texts;
}

} // namespace contactdesk
