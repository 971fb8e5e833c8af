#include "ui/queue/ConflictView.h"

#include "models/ConflictModel.h"
#include "ui/common/Announce.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool isKey(const QKeyEvent &event, const QString &letter)
{
    return event.modifiers() == Qt::NoModifier &&
           event.text().compare(letter, Qt::CaseInsensitive) == 0;
}

bool chooses(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    return modifiers == Qt::NoModifier &&
           (event.key() == Qt::Key_Space || event.key() == Qt::Key_Return ||
            event.key() == Qt::Key_Enter);
}

} // namespace

QString ConflictView::mineKey()
{
    return tr("Y", "the key that chooses your own value");
}

QString ConflictView::theirsKey()
{
    return tr("S", "the key that chooses the service's value");
}

ConflictView::ConflictView(ConflictModel &model, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    setModel(&model);
    setMouseTracking(true);
    // The cell with the focus is no choice yet.
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setMinimumSectionSize(1);

    connect(this, &QTableView::clicked, this, &ConflictView::choose);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ConflictView::fit);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ConflictView::fit);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ConflictView::fit);
}

void ConflictView::choose(const QModelIndex &index)
{
    if (index.column() == ConflictModel::MineColumn)
        m_model.choose(index.row(), Choice::Mine);
    else if (index.column() == ConflictModel::TheirsColumn)
        m_model.choose(index.row(), Choice::Theirs);
    announce(*this, index.data(Qt::AccessibleTextRole).toString());
}

bool ConflictView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (chooses(*key) || isKey(*key, mineKey()) || isKey(*key, theirsKey())) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void ConflictView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const auto column = isKey(*event, mineKey())     ? ConflictModel::MineColumn
                        : isKey(*event, theirsKey()) ? ConflictModel::TheirsColumn
                                                     : ConflictModel::ColumnCount;
    if (current.isValid() && column != ConflictModel::ColumnCount) {
        setCurrentIndex(current.siblingAtColumn(column));
        choose(currentIndex());
    } else if (current.isValid() && chooses(*event)) {
        choose(current);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // With Ctrl it means all of them, which is the panel's.
        event->ignore();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ConflictView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void ConflictView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ConflictView::showBefore(bool shows)
{
    setColumnHidden(ConflictModel::BeforeColumn, !shows);
    fit();
}

void ConflictView::fit()
{
    // The values share what the names of the fields leave. A contact has no more than five fields
    // that can be changed.
    const int names = sizeHintForColumn(ConflictModel::FieldColumn);
    const int values = isColumnHidden(ConflictModel::BeforeColumn) ? 2 : 3;
    setColumnWidth(ConflictModel::FieldColumn, names);
    for (int column = ConflictModel::BeforeColumn; column < ConflictModel::ColumnCount; ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, (viewport()->width() - names) / values);
    }
    resizeRowsToContents();
    updateGeometry();
}

QSize ConflictView::sizeHint() const
{
    const int height = verticalHeader()->length() + horizontalHeader()->sizeHint().height();
    return {QTableView::sizeHint().width(), height + 2 * frameWidth()};
}

} // namespace contactdesk
