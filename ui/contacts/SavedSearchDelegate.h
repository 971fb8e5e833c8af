#pragma once

#include "ui/theme/Theme.h"

#include <QIcon>
#include <QStyledItemDelegate>

namespace contactdesk
{

/// Paints a row of a SavedSearchModel in one line; its name is edited where it stands.
class SavedSearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SavedSearchDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const QIcon m_everybody;
    const QIcon m_saved;
};

} // namespace contactdesk
