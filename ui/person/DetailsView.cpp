#include "ui/person/DetailsView.h"

#include "models/ContactDetailsModel.h"
#include "ui/common/RowGround.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace contactdesk
{

namespace
{

/// Labels and what is not known are quieter than values.
class DetailsDelegate : public QStyledItemDelegate
{
public:
    DetailsDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        // The style draws none.
        QStyleOptionViewItem focus = option;
        focus.state &= QStyle::State_HasFocus;
        paintRowGround(*painter, focus, m_theme);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = m_theme.small();
        option->textElideMode = Qt::ElideRight;
        const bool isQuiet = index.column() == ContactDetailsModel::LabelColumn ||
                             !index.data(ContactDetailsModel::HasValueRole).toBool();
        option->palette.setColor(QPalette::Text,
                                 m_theme.color(isQuiet ? Role::MutedText : Role::Text));
    }

private:
    const Theme &m_theme;
};

} // namespace

DetailsView::DetailsView(const Theme &theme, QWidget *parent) : QTableView(parent), m_theme(theme)
{
    setItemDelegate(new DetailsDelegate(theme, this));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    fit();
}

void DetailsView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    fit();
}

void DetailsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void DetailsView::fit()
{
    verticalHeader()->setDefaultSectionSize(QFontMetrics(m_theme.small()).height() + Theme::gap);
    // Labels alone decide the first column's width, and only the size of texts changes them.
    if (model())
        resizeColumnToContents(ContactDetailsModel::LabelColumn);
    updateGeometry();
}

QSize DetailsView::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return {0, rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth()};
}

QSize DetailsView::minimumSizeHint() const
{
    return sizeHint();
}

} // namespace contactdesk
