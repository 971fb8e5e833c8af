#include "gallery/Inspection.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QTreeView>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// A window with nothing to read has fewer: ground, border, and the shades between them.
constexpr int fewestColours = 12;

bool isSeen(const QWidget &widget)
{
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

int colours(const QImage &picture, const QRect &part)
{
    QSet<QRgb> found;
    const QRect inside = part & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right() && found.size() < fewestColours; ++x)
            found.insert(picture.pixel(x, y));
    }
    return static_cast<int>(found.size());
}

/// What stands in the rows that are in sight.
QString rowsOf(const QAbstractItemView &view)
{
    QStringList texts;
    const QAbstractItemModel *model = view.model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            if (view.visualRect(index).intersects(view.viewport()->rect()))
                texts.append(index.data().toString());
        }
    }
    return texts.join(u'\n');
}

QString textOf(const QWidget &widget)
{
    if (!isSeen(widget))
        return {};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text();
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        return choice->currentText();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return text->toPlainText();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return rowsOf(*view);
    return {};
}

QString allTextsOf(const QWidget &widget)
{
    QStringList texts{textOf(widget)};
    for (const QWidget *child : widget.findChildren<QWidget *>())
        texts.append(textOf(*child));
    return texts.join(u'\n');
}

} // namespace

QString problemOf(const QWidget &window, const QImage &picture, const Expected &expected,
                  bool isEnglish)
{
    if (picture.isNull() || colours(picture, picture.rect()) < fewestColours)
        return u"the picture is empty"_s;
    const auto *object = window.findChild<QWidget *>(expected.object);
    if (!object || !isSeen(*object))
        return u"%1 isn't to be seen"_s.arg(expected.object);
    const QRect part =
        object->visibleRegion().boundingRect().translated(object->mapTo(&window, QPoint()));
    const double scale = picture.devicePixelRatio();
    if (colours(picture,
                QRectF(QPointF(part.topLeft()) * scale, QSizeF(part.size()) * scale).toRect()) < 3)
        return u"%1 is of one colour"_s.arg(expected.object);
    if (expected.isEnglish && !isEnglish)
        return {};
    const QString said = allTextsOf(*object);
    if (!said.contains(expected.text))
        return u"%1 doesn't say “%2” but “%3”"_s.arg(expected.object, expected.text,
                                                     said.left(200));
    return {};
}

} // namespace contactdesk
