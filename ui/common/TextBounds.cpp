#include "ui/common/TextBounds.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QWidget>

#include <functional>
#include <utility>

namespace contactdesk
{

namespace
{

/// Bounds a widget anew when its texts change.
class Bounds : public QObject
{
public:
    Bounds(QWidget &widget, std::function<void()> bound)
        : QObject(&widget), m_bound(std::move(bound))
    {
        widget.installEventFilter(this);
        m_bound();
    }

    bool eventFilter(QObject *widget, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            m_bound();
        return QObject::eventFilter(widget, event);
    }

private:
    std::function<void()> m_bound;
};

} // namespace

void boundWidth(QWidget &widget, const Theme &theme, int mostLetters)
{
    new Bounds(widget, [&widget, &theme, mostLetters] {
        widget.setMaximumWidth(theme.letters(mostLetters));
    });
}

void keepFitting(QWidget &widget, std::function<void()> fit)
{
    new Bounds(widget, std::move(fit));
}

void fixHeight(QWidget &widget, const Theme &theme, int lines)
{
    new Bounds(widget, [&widget, &theme, lines] {
        widget.setFixedHeight(lines * QFontMetrics(theme.body()).lineSpacing() + 2 * Theme::gap +
                              2 * Theme::tight);
    });
}

} // namespace contactdesk
