package pagetest

import (
	"context"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// Drag takes one thing with the mouse and lets it go over another.
func Drag(from, to string) chromedp.Action {
	return chromedp.ActionFunc(func(ctx context.Context) error {
		end, err := middle(ctx, `document.querySelector(`+quote(to)+`)`)
		if err != nil {
			return err
		}
		start, err := middle(ctx, `document.querySelector(`+quote(from)+`)`) // both are on the screen
		if err != nil {
			return err
		}
		if err := input.SetInterceptDrags(true).Do(ctx); err != nil {
			return err
		}
		taken := make(chan *input.DragData, 1)
		listening, stop := context.WithCancel(ctx)
		defer stop()
		chromedp.ListenTarget(listening, func(event any) {
			if drag, ok := event.(*input.EventDragIntercepted); ok {
				taken <- drag.Data
			}
		})
		for _, step := range []chromedp.Action{
			input.DispatchMouseEvent(input.MousePressed, start[0], start[1]).WithButton(input.Left).WithClickCount(1),
			input.DispatchMouseEvent(input.MouseMoved, start[0]+9, start[1]+9).WithButton(input.Left).WithButtons(1),
		} {
			if err := step.Do(ctx); err != nil {
				return err
			}
		}
		var data *input.DragData
		select {
		case data = <-taken:
		case <-ctx.Done():
			return ctx.Err()
		}
		for _, kind := range []input.DispatchDragEventType{input.DragEnter, input.DragOver, input.Drop} {
			if err := input.DispatchDragEvent(kind, end[0], end[1], data).Do(ctx); err != nil {
				return err
			}
		}
		return input.DispatchMouseEvent(input.MouseReleased, end[0], end[1]).WithButton(input.Left).WithClickCount(1).Do(ctx)
	})
}
