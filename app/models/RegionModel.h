#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace contactdesk
{

/// The countries that a number without a country code can belong to, by name; the first row
/// stands for "none". Building it costs some milliseconds of libphonenumber's first use.
class RegionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// QString, ISO 3166 code; "" in the first row.
        CodeRole = Qt::UserRole + 1,
    };

    explicit RegionModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// 0, the row for "none", if the code isn't there.
    int rowOf(const QString &code) const;

private:
    struct Region {
        QString code;
        QString name;
        int callingCode = 0;
    };

    QList<Region> m_regions;
};

} // namespace contactdesk
